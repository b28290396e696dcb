package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.shared.Rounds;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/** Looks every few seconds for planned publications that are due, from when the process is up until it stops. */
final class PublicationClock implements SmartLifecycle {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RunDuePublications due;
    private final Rounds rounds = new Rounds("planned-publications");
    private volatile boolean running;

    PublicationClock(RunDuePublications due) {
        this.due = due;
    }

    @Override
    public void start() {
        rounds.every(FIRST, PAUSE, due::runAll);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        rounds.stop(PATIENCE);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
