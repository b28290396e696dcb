package de.wirtschaftsstandort.rendering;

import java.util.function.LongSupplier;

/**
 * The time one script may take, in nanoseconds by the clock. Who was kept from working for part of it, because the
 * processors were busy with others or a database was slow, may make up for that until twice the time is over: a page does
 * not lose its parts because a machine has much to do.
 */
final class TimeShare {

    private final LongSupplier nanos;
    private final LongSupplier worked;
    private final long allowed;
    private final long latest;
    private final long workedBefore;
    private long deadline;

    /** @param worked processor time of the current thread so far, in nanoseconds; dear, so asked only at a deadline */
    TimeShare(LongSupplier nanos, LongSupplier worked, long allowed) {
        this.nanos = nanos;
        this.worked = worked;
        this.allowed = allowed;
        this.workedBefore = worked.getAsLong();
        long now = nanos.getAsLong();
        this.deadline = now + allowed;
        this.latest = now + 2 * allowed;
    }

    /** To be asked often. */
    boolean spent() {
        long now = nanos.getAsLong();
        return now - deadline > 0 && left(now) <= 0;
    }

    /** Three quarters of what is left, nothing if that is nothing. */
    TimeShare part() {
        return new TimeShare(nanos, worked, Math.max(0, left(nanos.getAsLong())) / 4 * 3);
    }

    private long left(long now) {
        if (now - deadline > 0) {
            long missed = allowed - (worked.getAsLong() - workedBefore);
            deadline = now + Math.min(missed, latest - now);
        }
        return deadline - now;
    }

    /** For a sentence to people. */
    long milliseconds() {
        return allowed / 1_000_000;
    }
}
