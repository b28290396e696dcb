package de.wirtschaftsstandort.funding;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for deadlines every few hours; what was sent is remembered, so that a round more or less does not matter. */
final class ReminderRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);

    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration EVERY = Duration.ofHours(3);

    private final SendReminders send;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "deadline-reminders");
        thread.setDaemon(true);
        return thread;
    });

    ReminderRounds(SendReminders send) {
        this.send = send;
    }

    void start() {
        ScheduledFuture<?> unused = executor.scheduleWithFixedDelay(
                this::runOrReport, FIRST.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void runOrReport() {
        try {
            int mails = send.run();
            if (mails > 0) {
                LOG.info("{} people reminded of deadlines", mails);
            }
        } catch (RuntimeException failed) {
            LOG.warn("deadlines wait for the next round: {}", failed.getMessage());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
