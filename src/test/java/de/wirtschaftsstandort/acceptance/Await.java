package de.wirtschaftsstandort.acceptance;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what must come true, and says what was there instead when it does not. */
final class Await {

    private Await() {}

    /** @return how long it took */
    static Duration until(Duration limit, BooleanSupplier condition, Supplier<String> instead) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new AssertionError("not within " + limit + ": " + instead.get());
            }
            RunningApplication.pause(Duration.ofMillis(20));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
