package de.wirtschaftsstandort.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KillLoopIntegrationTests {

    private static final String DURABLE = "fsync=on synchronous_commit=on full_page_writes=on";

    @Test
    void losesNoAcknowledgedWriteWhenTheProcessIsKilled() throws IOException {
        assertNothingLost(KillLoop.run(10, false, false));
    }

    @Test
    void losesNoAcknowledgedWriteWhenProcessAndDatabaseAreKilled() throws IOException {
        assertNothingLost(KillLoop.run(10, true, false));
    }

    @Test
    void wouldReportLossesIfWritesWereAcknowledgedBeforeTheCommit() throws IOException {
        assertThat(KillLoop.run(4, true, true).lost()).isPositive();
    }

    private static void assertNothingLost(KillLoop.Result result) {
        assertThat(result.acknowledged()).as(result.toString()).isGreaterThanOrEqualTo(10 * 20);
        assertThat(result.lost()).as(result.toString()).isZero();
        assertThat(result.torn()).as(result.toString()).isZero();
        assertThat(result.longestStart()).as(result.toString()).isLessThanOrEqualTo(Duration.ofSeconds(15));
        assertThat(result.durability()).isEqualTo(DURABLE);
    }
}
