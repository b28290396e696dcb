package de.wirtschaftsstandort.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a mail that could not be sent is tried again: soon at first, then every four hours, for three days in all. */
final class RetryPlan {

    private static final List<Duration> FIRST =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    private static final Duration THEN = Duration.ofHours(4);

    /** The first ones and eighteen times four hours. */
    private static final int MOST_ATTEMPTS = FIRST.size() + 18;

    private RetryPlan() {}

    /** How long to wait after that attempt, the first being 1; empty when it was the last. */
    static Optional<Duration> after(int attempt) {
        if (attempt >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        return Optional.of(attempt <= FIRST.size() ? FIRST.get(attempt - 1) : THEN);
    }
}
