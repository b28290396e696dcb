package de.wirtschaftsstandort.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The executable WAR as a process of its own, in a folder that holds nothing but {@code light-modules}. */
final class RunningApplication implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    /** Unpacked once for all tests of a run. */
    private static final Path UNPACKED = Path.of("target", "runtime").toAbsolutePath();

    private final Process process;
    private final Path log;
    private final int port;
    private final int databasePort;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private RunningApplication(Process process, Path log, int port, int databasePort) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.databasePort = databasePort;
    }

    /** Copies the product's light modules into the folder. */
    static Path folderWithLightModules(Path folder) {
        Path source = Path.of("light-modules");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = folder.resolve("light-modules").resolve(source.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Starts on free ports with the JDK of this test and waits until the application answers. */
    static RunningApplication start(Path folder, String... arguments) {
        return startOn(Path.of(System.getProperty("java.home")), folder, arguments);
    }

    static RunningApplication startOn(Path javaHome, Path folder, String... arguments) {
        int port = freePort();
        int databasePort = freePort();
        Path log = folder.resolve("application-" + port + ".log");
        List<String> command = new ArrayList<>(List.of(
                javaHome.resolve("bin/java").toString(),
                "-Xmx512m",
                "-jar",
                war().toString(),
                "--server.port=" + port,
                "--app.warm-pages=false",
                "--app.database.port=" + databasePort));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("APP_LAUNCH_DIR", UNPACKED.toString());
            Process process = builder.start();
            RunningApplication application = new RunningApplication(process, log, port, databasePort);
            application.awaitReady();
            return application;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path war() {
        return Path.of(System.getProperty("war", "target/wirtschaftsstandort.war"))
                .toAbsolutePath();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException("ended with " + process.exitValue() + ":\n" + log());
            }
            if (status("/actuator/health") == 200) {
                return;
            }
            pause(Duration.ofMillis(100));
        }
        process.destroyForcibly();
        throw new IllegalStateException("not ready after " + START_LIMIT + ":\n" + log());
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** The answer, or empty status -1 while nobody listens. */
    int status(String path) {
        try {
            return get(path).statusCode();
        } catch (UncheckedIOException notYet) {
            return -1;
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(20))
                .build());
    }

    /** The paths of all pages of the site that answers here. */
    List<String> sitemap() {
        return Jsoup.parse(get("/sitemap.xml").body(), Parser.xmlParser()).select("loc").eachText().stream()
                .map(address -> URI.create(address).getRawPath())
                .toList();
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres";
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks the process to stop, as an operator would, and waits until it and its database are gone. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
