package de.wirtschaftsstandort.outbound;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the outbox again and again; every process with a mail server may, each mail is taken by one of them. */
final class MailRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "mail-outbox");
        thread.setDaemon(true);
        return thread;
    });

    MailRounds(SendMails send, Duration every) {
        long millis = every.toMillis();
        ScheduledFuture<?> unused =
                executor.scheduleWithFixedDelay(() -> runOrReport(send), millis, millis, TimeUnit.MILLISECONDS);
    }

    private static void runOrReport(SendMails send) {
        try {
            send.run();
        } catch (RuntimeException failed) {
            LOG.warn("outbox not looked into this time: {}", failed.getMessage());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
