package de.wirtschaftsstandort.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A migrated database of its own for a test class: one PostgreSQL per test JVM, one clone of the migrated template per
 * call. Durability is off here, speed matters; what needs durability starts its own server.
 */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                run(postgres, "create database migrated");
                Flyway.configure()
                        .dataSource(postgres.getDatabase("postgres", "migrated"))
                        .createSchemas(false)
                        .load()
                        .migrate();
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A fresh migrated database, owned by user {@code postgres}, no password. */
    public static DataSource fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        run(Server.POSTGRES, "create database " + name + " template migrated");
        return of(name, "postgres");
    }

    /** Another connection source to the same database as another user. */
    public static DataSource as(DataSource database, String user) {
        PGSimpleDataSource source = (PGSimpleDataSource) database;
        return of(String.valueOf(source.getDatabaseName()), user);
    }

    private static DataSource of(String name, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Server.POSTGRES.getJdbcUrl(user, name));
        source.setUser(user);
        return source;
    }

    private static synchronized void run(EmbeddedPostgres postgres, String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
