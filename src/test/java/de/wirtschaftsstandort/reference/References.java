package de.wirtschaftsstandort.reference;

import de.wirtschaftsstandort.support.TestDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The reference data for tests of any package. */
public final class References {

    private static final DataSource DATABASE = imported();
    private static final JdbcClient CLIENT = JdbcClient.create(DATABASE);

    private References() {}

    private static DataSource imported() {
        DataSource database = TestDatabase.fresh();
        new ReferenceImport(
                        new JdbcTemplate(database),
                        new TransactionTemplate(new JdbcTransactionManager(database)),
                        Clock.systemUTC())
                .importChanged();
        return database;
    }

    public static Classification classification() {
        return new Classification(CLIENT);
    }

    public static Municipalities municipalities() {
        return new Municipalities(CLIENT);
    }

    public static Borders borders() {
        return borders(DATABASE);
    }

    /** Before the first import. */
    public static Borders noBorders() {
        return borders(TestDatabase.fresh());
    }

    private static Borders borders(DataSource database) {
        return new Borders(new JdbcTemplate(database), new Municipalities(JdbcClient.create(database)));
    }

    public static TrafficNodes trafficNodes() {
        return new TrafficNodes(CLIENT);
    }
}
