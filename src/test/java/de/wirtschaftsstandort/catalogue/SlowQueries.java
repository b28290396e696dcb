package de.wirtschaftsstandort.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds what takes too long each time it is asked: a single time may be that of a busy machine. Each time the text begins with other signs
 * that mean nothing, so that no answer is one that was kept from the time before.
 */
public final class SlowQueries {

    private static final Duration SLOW = Duration.ofMillis(200);
    private static final int TIMES = 5;

    private SlowQueries() {}

    /** Those of the texts whose fastest of five answers took more than 200 ms. */
    public static List<String> of(List<String> texts, Consumer<String> ask) {
        return of(texts, text -> text, (text, signs) -> ask.accept(signs + text));
    }

    /**
     * The same of anything with a text in it.
     *
     * @param name of one in the answer
     * @param ask asks one with signs before its text
     */
    public static <T> List<String> of(List<T> queries, Function<T, String> name, BiConsumer<T, String> ask) {
        return queries.stream()
                .filter(query -> IntStream.range(0, TIMES).allMatch(time -> isSlow(query, ",".repeat(time), ask)))
                .map(name)
                .map(query -> query.substring(0, Math.min(query.length(), 200)))
                .toList();
    }

    private static <T> boolean isSlow(T query, String signs, BiConsumer<T, String> ask) {
        long start = System.nanoTime();
        ask.accept(query, signs);
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
