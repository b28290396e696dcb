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

    private static final JdbcClient CLIENT = imported();

    private References() {}

    private static JdbcClient imported() {
        DataSource database = TestDatabase.fresh();
        new ReferenceImport(
                        new JdbcTemplate(database),
                        new TransactionTemplate(new JdbcTransactionManager(database)),
                        Clock.systemUTC())
                .importChanged();
        return JdbcClient.create(database);
    }

    public static Classification classification() {
        return new Classification(CLIENT);
    }

    public static Municipalities municipalities() {
        return new Municipalities(CLIENT);
    }

    public static TrafficNodes trafficNodes() {
        return new TrafficNodes(CLIENT);
    }
}
