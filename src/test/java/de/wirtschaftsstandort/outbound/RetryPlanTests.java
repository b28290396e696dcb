package de.wirtschaftsstandort.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPlanTests {

    @Test
    void waitsLongerAfterEachOfTheFirstAttempts() {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(RetryPlan::after))
                .extracting(Optional::get)
                .isSorted()
                .startsWith(Duration.ofMinutes(1))
                .endsWith(Duration.ofHours(4));
    }

    @Test
    void givesUpAfterThreeDays() {
        Duration waited = Duration.ZERO;
        int attempt = 1;
        while (RetryPlan.after(attempt).isPresent()) {
            waited = waited.plus(RetryPlan.after(attempt).get());
            attempt++;
        }
        assertThat(waited).isBetween(Duration.ofHours(68), Duration.ofHours(76));
        assertThat(RetryPlan.after(attempt + 1)).isEmpty();
    }
}
