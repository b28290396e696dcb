package de.wirtschaftsstandort.support;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands a parser one broken text after the other until it does what it must not. */
public final class Fuzzing {

    /** Of the long checks, for each parser: {@code -Dfuzzing.minutes}, 30 by default. */
    public static final Duration LONG = Duration.ofMinutes(Integer.getInteger("fuzzing.minutes", 30));

    private static final Duration SLOW = Duration.ofSeconds(2);

    private Fuzzing() {}

    /** What a parser did with a text. */
    public record Finding(String what, String text) {}

    /** @param parser throws nothing but for a fault of its own; a refusal it expects it catches */
    public static Optional<Finding> rounds(int rounds, Mutations texts, Consumer<String> parser) {
        for (int i = 0; i < rounds; i++) {
            String text = texts.next();
            Optional<Finding> thrown = thrown(text, parser);
            if (thrown.isPresent()) {
                return thrown;
            }
        }
        return Optional.empty();
    }

    /** The same for a time, and no text may take longer than two seconds. */
    public static Optional<Finding> lasting(Duration time, Mutations texts, Consumer<String> parser) {
        long end = System.nanoTime() + time.toNanos();
        long rounds = 0;
        Duration slowest = Duration.ZERO;
        while (System.nanoTime() < end) {
            String text = texts.next();
            long start = System.nanoTime();
            Optional<Finding> thrown = thrown(text, parser);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            if (thrown.isPresent()) {
                return thrown;
            }
            if (took.compareTo(SLOW) > 0) {
                return Optional.of(new Finding("took " + took, text));
            }
            rounds++;
        }
        System.out.println(rounds + " texts in " + time + ", the slowest took " + slowest.toMillis() + " ms");
        return Optional.empty();
    }

    @SuppressWarnings("CatchingUnchecked") // whatever comes out is the finding
    private static Optional<Finding> thrown(String text, Consumer<String> parser) {
        try {
            parser.accept(text);
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return Optional.of(new Finding(fault.toString(), text));
        }
    }
}
