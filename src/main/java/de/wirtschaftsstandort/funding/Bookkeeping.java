package de.wirtschaftsstandort.funding;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The unit of work of every use case: one transaction that holds the programme's row, so that two people never book on the
 * same rest, numbers have no gaps, the audit chain has one end and nobody waits in a circle. Reads do not wait.
 */
@Component
class Bookkeeping {

    /** What one use case does; throwing undoes all of it. */
    interface Work<T> {
        T run(Booking booking);
    }

    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Bookkeeping(TransactionOperations transactions, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    <T> T book(ProgrammeId programme, Work<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            boolean known = jdbc.sql("select id from funding.programme where id = ? for no key update")
                    .param(programme.value())
                    .query(Integer.class)
                    .optional()
                    .isPresent();
            if (!known) {
                throw new NotPermitted("Dieses Programm gibt es für Sie nicht.");
            }
            Instant at = clock.instant();
            // What triggers write into the history of rows happens at the same instant as everything else.
            jdbc.sql("select set_config('funding.moment', ?, true)")
                    .param(at.toString())
                    .query(String.class)
                    .single();
            return work.run(new Booking(programme, jdbc, audit, at));
        }));
    }
}
