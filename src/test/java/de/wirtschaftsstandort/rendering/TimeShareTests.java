package de.wirtschaftsstandort.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeShareTests {

    private long now = Long.MAX_VALUE - 500; // a clock may run over
    private long worked = 70;

    private final TimeShare share = new TimeShare(() -> now, () -> worked, 1_000);

    private void pass(long time, long atWork) {
        now += time;
        worked += atWork;
    }

    @Test
    void endsForWhoWorkedAllTheTime() {
        pass(1_000, 1_000);
        assertThat(share.spent()).isFalse();
        pass(1, 1);
        assertThat(share.spent()).isTrue();
    }

    @Test
    void givesBackWhatOthersHadOfTheProcessor() {
        pass(1_001, 400);
        assertThat(share.spent()).isFalse();
        pass(600, 600);
        assertThat(share.spent()).isFalse();
        pass(1, 1);
        assertThat(share.spent()).isTrue();
    }

    @Test
    void endsAtTwiceTheTimeForWhoOnlyWaits() {
        pass(1_999, 0);
        assertThat(share.spent()).isFalse();
        pass(2, 0);
        assertThat(share.spent()).isTrue();
    }

    @Test
    void givesAPartThreeQuartersOfWhatIsLeftAlsoOfWhatWasGivenBack() {
        pass(1_200, 600);
        TimeShare part = share.part();

        pass(300, 300);
        assertThat(part.spent()).isFalse();
        pass(1, 1);
        assertThat(part.spent()).isTrue();
        assertThat(share.spent()).as("the surrounding script goes on").isFalse();
    }

    @Test
    void givesNothingOnceItIsSpent() {
        pass(1_100, 1_100);
        TimeShare part = share.part();

        pass(1, 1);
        assertThat(part.spent()).isTrue();
    }
}
