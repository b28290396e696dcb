package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DatabaseOutageTests {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-05-04T10:00:00Z"));
    private final DatabaseOutage outage = new DatabaseOutage(clock);

    @Test
    void letsOneTryAtATimeWhileTheDatabaseIsAway() {
        IllegalStateException failure = new IllegalStateException("away");
        assertThat(outage.reasonNotToTry()).isNull();
        outage.began(failure);
        assertThat(outage.reasonNotToTry()).isSameAs(failure);
        clock.forward(Duration.ofMillis(600));
        assertThat(outage.reasonNotToTry()).isNull();
        assertThat(outage.reasonNotToTry()).isSameAs(failure);
        outage.ended();
        assertThat(outage.reasonNotToTry()).isNull();
    }
}
