package de.wirtschaftsstandort.delivery;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database is away, learned from the failures of those who asked it. While it is away one at a time tries
 * again, at most twice a second; all others fail at once, so that waiting for connections does not use up the threads
 * that cached pages need.
 */
final class DatabaseOutage {

    private static final long PAUSE_MILLIS = 500;

    private final Clock clock;
    private @Nullable Throwable failure;
    private long nextTry;

    DatabaseOutage(Clock clock) {
        this.clock = clock;
    }

    /** Null when the caller may ask the database, else the failure that says why not. */
    synchronized @Nullable Throwable reasonNotToTry() {
        long now = clock.millis();
        if (failure == null || now < nextTry) {
            return failure;
        }
        nextTry = now + PAUSE_MILLIS;
        return null;
    }

    synchronized void began(Throwable newFailure) {
        failure = newFailure;
        nextTry = clock.millis() + PAUSE_MILLIS;
    }

    synchronized void ended() {
        failure = null;
    }
}
