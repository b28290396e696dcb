package de.wirtschaftsstandort.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How often somebody may be wrong: 10 times a minute and 50 times an hour with one name, known or not, 60 times a
 * minute from one address. Counted in the database, so all processes count together; nothing is locked for good.
 */
@Repository
@OnlyWithBackoffice
class LoginLimits {

    static final int PER_NAME_AND_MINUTE = 10;
    static final int PER_NAME_AND_HOUR = 50;
    static final int PER_ADDRESS_AND_MINUTE = 60;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a try may be made; {@link #JUST_CLOSED} says that this is the first one too many. */
    enum Gate {
        OPEN,
        JUST_CLOSED,
        CLOSED
    }

    /** Counts a try before it is made. Not in a transaction: what is tried at the same time has to count as well. */
    Gate count(String name, ClientAddress address) {
        Instant now = clock.instant();
        String byName = subject("name", Account.normalized(name));
        String byAddress = subject("address", address.text());
        record(byName, now);
        record(byAddress, now);
        int excess = Math.max(
                tries(byAddress, now.minus(MINUTE)) - PER_ADDRESS_AND_MINUTE,
                Math.max(
                        tries(byName, now.minus(MINUTE)) - PER_NAME_AND_MINUTE,
                        tries(byName, now.minus(HOUR)) - PER_NAME_AND_HOUR));
        return excess <= 0 ? Gate.OPEN : excess == 1 ? Gate.JUST_CLOSED : Gate.CLOSED;
    }

    /** After a right answer the name starts afresh; the address does not, it may try other names. */
    void succeeded(String name) {
        jdbc.sql("delete from people.failed_attempt where subject = ?")
                .param(subject("name", Account.normalized(name)))
                .update();
    }

    private void record(String subject, Instant now) {
        jdbc.sql("delete from people.failed_attempt where at < ?")
                .param(Timestamp.from(now.minus(HOUR)))
                .update();
        jdbc.sql("insert into people.failed_attempt (subject, at) values (?, ?)")
                .params(subject, Timestamp.from(now))
                .update();
    }

    private int tries(String subject, Instant since) {
        return jdbc.sql("select count(*) from people.failed_attempt where subject = ? and at > ?")
                .params(subject, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    private static String subject(String kind, String value) {
        return RandomTokens.hash(kind + " " + value);
    }
}
