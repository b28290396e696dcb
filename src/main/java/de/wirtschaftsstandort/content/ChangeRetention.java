package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.shared.Rounds;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Drops old rows of the change log and notes up to where, so that a follower knows when it has missed some. */
final class ChangeRetention implements AutoCloseable {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Duration kept;
    private final Rounds rounds = new Rounds("content-change-retention");

    ChangeRetention(JdbcTemplate jdbc, TransactionTemplate transactions, Duration kept) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.kept = kept;
    }

    /** Drops every hour from now on; several processes doing so do no harm. */
    void start() {
        rounds.every(FIRST, PAUSE, this::drop);
    }

    @Override
    public void close() {
        rounds.close();
    }

    /** Answers how many rows went. */
    int drop() {
        Integer dropped = transactions.execute(status -> {
            Long last = jdbc.queryForObject(
                    """
                    select coalesce(max(sequence), 0) from public.content_change
                    where changed_at < now() - make_interval(secs => ?)""",
                    Long.class,
                    (double) kept.toSeconds());
            jdbc.update("update public.content_change_horizon set dropped = greatest(dropped, ?)", last);
            return jdbc.update("delete from public.content_change where sequence <= ?", last);
        });
        return dropped == null ? 0 : dropped;
    }
}
