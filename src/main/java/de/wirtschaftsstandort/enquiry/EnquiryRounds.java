package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forwards every few seconds and deletes every hour; several processes doing so do no harm. */
final class EnquiryRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EnquiryRounds.class);

    private static final Duration FORWARD = Duration.ofSeconds(5);
    private static final Duration DELETE = Duration.ofHours(1);

    private final ForwardEnquiries forward;
    private final EnquiryTable table;
    private final Clock clock;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "enquiries");
        thread.setDaemon(true);
        return thread;
    });

    EnquiryRounds(ForwardEnquiries forward, EnquiryTable table, Clock clock) {
        this.forward = forward;
        this.table = table;
        this.clock = clock;
    }

    void start() {
        every(FORWARD, forward::run);
        every(DELETE, this::deleteDue);
    }

    /** Deletes what is due today. */
    void deleteDue() {
        int gone = table.delete(LocalDate.ofInstant(clock.instant(), CountyTime.ZONE));
        if (gone > 0) {
            LOG.info("{} enquiries deleted, their time was over", gone);
        }
    }

    private void every(Duration time, Runnable work) {
        ScheduledFuture<?> unused = executor.scheduleWithFixedDelay(
                () -> runOrReport(work), FORWARD.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void runOrReport(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("enquiries wait for the next round: {}", failed.getMessage());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
