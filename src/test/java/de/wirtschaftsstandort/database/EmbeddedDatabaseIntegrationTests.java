package de.wirtschaftsstandort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseIntegrationTests {

    @TempDir
    Path folder;

    @Test
    void isDurableAndKeepsItsDataAcrossStarts() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(new DatabaseSettings(folder, 0))) {
            JdbcClient client = JdbcClient.create(connect(database, database.password()));
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(client.sql("show " + setting).query(String.class).single())
                        .as(setting)
                        .isEqualTo("on");
            }
            client.sql("create table kept as select 42 as answer").update();
        }
        try (EmbeddedDatabase again = EmbeddedDatabase.start(new DatabaseSettings(folder, 0))) {
            assertThat(JdbcClient.create(connect(again, again.password()))
                            .sql("select answer from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(42);
        }
    }

    @Test
    void letsNobodyInWithoutItsPassword() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(new DatabaseSettings(folder, 0))) {
            assertThatThrownBy(() -> JdbcClient.create(connect(database, "postgres"))
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isInstanceOf(CannotGetJdbcConnectionException.class)
                    .hasRootCauseMessage("FATAL: password authentication failed for user \"postgres\"");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres.password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void refusesATakenPortAndNamesTheSettingThatHelps() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(new DatabaseSettings(folder, taken.getLocalPort())))
                    .isInstanceOfSatisfying(DatabaseUnusable.class, refusal -> {
                        assertThat(refusal).hasMessageContaining(String.valueOf(taken.getLocalPort()));
                        assertThat(refusal.help()).contains("--app.database.port=");
                    });
        }
    }

    @Test
    void refusesWhenTheServerCannotBeStartedAndNamesTheWayOut() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> EmbeddedDatabase.start(new DatabaseSettings(notAFolder, 0)))
                .isInstanceOfSatisfying(DatabaseUnusable.class, refusal -> assertThat(refusal.help())
                        .contains("--spring.datasource.url="));
    }

    private static DataSource connect(EmbeddedDatabase database, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.user());
        source.setPassword(password);
        return source;
    }
}
