package de.wirtschaftsstandort.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL as a child process, durable, reachable on 127.0.0.1 only, with a generated password. A server left
 * running by a killed process is taken over.
 */
final class EmbeddedDatabase implements AutoCloseable {

    /** The library's own defaults trade durability for speed; each of these is switched back on. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static final String OWNER = "postgres";

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    /** @throws DatabaseUnusable when the port is taken or the child process cannot be started */
    static EmbeddedDatabase start(DatabaseSettings settings) {
        Path folder = settings.dir().toAbsolutePath().normalize();
        Path data = folder.resolve("postgres");
        ServerPort port = ServerPort.choose(settings.port(), data);
        try {
            Files.createDirectories(folder);
            ServerPassword password = ServerPassword.in(folder);
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            folder.resolve("postgres-binaries").toFile())
                    .setPort(port.number())
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", password.file().toString())
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "de-DE")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "100")
                    .setConnectConfig("password", password.value());
            DURABLE.forEach(builder::setServerConfig);
            return new EmbeddedDatabase(builder.start(), password.value());
        } catch (IOException | IllegalStateException e) {
            throw new DatabaseUnusable(
                    "Das eingebaute PostgreSQL lässt sich nicht starten (Datenordner " + data + "): " + e.getMessage(),
                    "Darf dieser Benutzer Programme starten und im Datenordner schreiben? Sonst einen Server angeben:"
                            + " --spring.datasource.url=jdbc:postgresql://HOST:5432/DATENBANK"
                            + " --spring.datasource.username=… --spring.datasource.password=…",
                    e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    String user() {
        return OWNER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** Like {@link #close()} for when nobody is left to tell of a failure. */
    void stop() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
