package de.wirtschaftsstandort.security;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit log for tests of packages that write into it. */
public final class TestAudit {

    private TestAudit() {}

    public static AuditLog on(DataSource database, Clock clock) {
        return new AuditLog(new AuditTable(JdbcClient.create(database)), new CurrentUser(), clock);
    }

    /** Oldest first. */
    public static List<String> actions(DataSource database) {
        return JdbcClient.create(database)
                .sql("select action from people.audit order by seq")
                .query(String.class)
                .list();
    }
}
