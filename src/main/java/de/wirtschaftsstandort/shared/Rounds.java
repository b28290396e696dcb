package de.wirtschaftsstandort.shared;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work done again and again in the background, on one daemon thread. What fails is logged and tried again next time. */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final ScheduledExecutorService executor;

    /** @param name of the thread, and of the work in the log */
    public Rounds(String name) {
        this.name = name;
        this.executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * @param first time until the first round
     * @param pause between the end of a round and the next
     */
    public void every(Duration first, Duration pause, Runnable round) {
        ScheduledFuture<?> unused = executor.scheduleWithFixedDelay(
                () -> runOrReport(round), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void runOrReport(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.warn("{}: not done in this round, the next one tries again: {}", name, failed.getMessage());
        }
    }

    /** Begins no round any more and gives the one that is running this long to come to its end. */
    public void stop(Duration patience) {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
