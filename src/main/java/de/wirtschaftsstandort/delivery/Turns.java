package de.wirtschaftsstandort.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few do their work at a time, in the order they came. Work that shares the processors with all others ends late for
 * everybody; one after the other the first are done early and nobody is done later. Whoever has waited for long works all the same:
 * slow work of some must not keep the others out.
 */
final class Turns {

    private final Semaphore free;
    private final Duration patience;

    /** @param patience after which nobody waits any longer */
    Turns(int atATime, Duration patience) {
        this.free = new Semaphore(atATime, true);
        this.patience = patience;
    }

    /** As many as keep the processors busy while others wait for the database. */
    static Turns ofProcessors(Duration patience) {
        return new Turns(2 * Runtime.getRuntime().availableProcessors(), patience);
    }

    /** What the work answers or throws. Whoever is interrupted while waiting does not wait, and stays interrupted. */
    <T> T take(Supplier<T> work) {
        boolean mine = await();
        try {
            return work.get();
        } finally {
            if (mine) {
                free.release();
            }
        }
    }

    private boolean await() {
        try {
            return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
