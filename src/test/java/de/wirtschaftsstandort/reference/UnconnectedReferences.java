package de.wirtschaftsstandort.reference;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reference data where no test asks for them: there is no database behind. */
public final class UnconnectedReferences {

    private static final JdbcClient CLIENT = JdbcClient.create(new PGSimpleDataSource());

    private UnconnectedReferences() {}

    public static Classification classification() {
        return new Classification(CLIENT);
    }

    public static Municipalities municipalities() {
        return new Municipalities(CLIENT);
    }

    public static Borders borders() {
        return new Borders(new JdbcTemplate(new PGSimpleDataSource()), municipalities());
    }

    public static TrafficNodes trafficNodes() {
        return new TrafficNodes(CLIENT);
    }
}
