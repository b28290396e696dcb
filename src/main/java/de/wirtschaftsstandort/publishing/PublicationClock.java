package de.wirtschaftsstandort.publishing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every few seconds for planned publications that are due, from when the process is up until it stops. */
final class PublicationClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationClock.class);
    private static final int SECONDS = 10;

    private final RunDuePublications due;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "planned-publications");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean running;

    PublicationClock(RunDuePublications due) {
        this.due = due;
    }

    @Override
    public void start() {
        ScheduledFuture<?> unused = executor.scheduleWithFixedDelay(this::look, 1, SECONDS, TimeUnit.SECONDS);
        running = true;
    }

    private void look() {
        try {
            due.runAll();
        } catch (RuntimeException fault) {
            LOG.warn("planned publications wait for the next look: {}", fault.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
        executor.shutdown();
        try {
            if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
