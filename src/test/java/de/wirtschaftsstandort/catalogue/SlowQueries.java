package de.wirtschaftsstandort.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Finds what takes too long each time it is asked: a single time may be that of a busy machine. */
public final class SlowQueries {

    private static final Duration SLOW = Duration.ofMillis(200);
    private static final int TIMES = 5;

    private SlowQueries() {}

    /** Those whose fastest of five answers took more than 200 ms. */
    public static List<String> of(List<String> queries, Consumer<String> ask) {
        return queries.stream()
                .filter(query -> IntStream.range(0, TIMES).allMatch(time -> isSlow(query, ask)))
                .map(query -> query.substring(0, Math.min(query.length(), 200)))
                .toList();
    }

    private static boolean isSlow(String query, Consumer<String> ask) {
        long start = System.nanoTime();
        ask.accept(query);
        return System.nanoTime() - start > SLOW.toNanos();
    }

    /** A control: takes a quarter of a second for what contains "slow". */
    public static void slowIfItSaysSo(String query) {
        long end = System.nanoTime() + Duration.ofMillis(250).toNanos();
        while (query.contains("slow") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
