package de.wirtschaftsstandort.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SenderLimitsTests {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-02T08:00:00Z"));
    private final SenderLimits limits = new SenderLimits(clock);

    @Test
    void refusesTheEleventhFormOfASenderAndNobodyElse() {
        assertThat(IntStream.range(0, SenderLimits.PER_SENDER)).allMatch(form -> limits.admit("192.0.2.1"));

        assertThat(limits.admit("192.0.2.1")).isFalse();
        assertThat(limits.admit("192.0.2.2")).isTrue();
    }

    @Test
    void admitsASenderAgainAfterAWhile() {
        IntStream.range(0, 20).forEach(form -> limits.admit("192.0.2.1"));
        clock.forward(Duration.ofMinutes(10));

        assertThat(limits.admit("192.0.2.1")).isTrue();
    }

    @Test
    void limitsWhatManySendersSendTogether() {
        assertThat(IntStream.range(0, SenderLimits.TOGETHER)).allMatch(form -> limits.admit("sender " + form));

        assertThat(limits.admit("one more")).isFalse();
    }
}
