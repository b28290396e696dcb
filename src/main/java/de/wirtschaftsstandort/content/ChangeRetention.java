package de.wirtschaftsstandort.content;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Drops old rows of the change log and notes up to where, so that a follower knows when it has missed some. */
final class ChangeRetention implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(ChangeRetention.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Duration kept;
    private @Nullable ScheduledExecutorService hourly;

    ChangeRetention(JdbcTemplate jdbc, TransactionTemplate transactions, Duration kept) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.kept = kept;
    }

    /** Drops every hour from now on; several processes doing so do no harm. */
    void start() {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "content-change-retention");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> unused = executor.scheduleWithFixedDelay(this::dropOrReport, 1, 60, TimeUnit.MINUTES);
        hourly = executor;
    }

    @Override
    public void close() {
        if (hourly != null) {
            hourly.shutdownNow();
        }
    }

    private void dropOrReport() {
        try {
            drop();
        } catch (RuntimeException e) {
            LOGGER.warn("old rows of the content change log stay for another hour: {}", e.getMessage());
        }
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
