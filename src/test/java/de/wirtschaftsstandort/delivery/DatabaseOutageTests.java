package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseOutageTests {

    private final SettableClock clock = new SettableClock();
    private final DatabaseOutage outage = new DatabaseOutage(clock);

    @Test
    void letsOneTryAtATimeWhileTheDatabaseIsAway() {
        IllegalStateException failure = new IllegalStateException("away");
        assertThat(outage.reasonNotToTry()).isNull();
        outage.began(failure);
        assertThat(outage.reasonNotToTry()).isSameAs(failure);
        clock.advance(Duration.ofMillis(600));
        assertThat(outage.reasonNotToTry()).isNull();
        assertThat(outage.reasonNotToTry()).isSameAs(failure);
        outage.ended();
        assertThat(outage.reasonNotToTry()).isNull();
    }
}
