package de.wirtschaftsstandort.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistanceTests {

    @Test
    void aDegreeOfLatitudeIsAbout111Kilometres() {
        assertThat(Distance.kilometres(51, 12, 52, 12)).isCloseTo(111.195, within(0.001));
    }

    @Test
    void aDegreeOfLongitudeShrinksWithTheCosineOfTheLatitude() {
        assertThat(Distance.kilometres(60, 12, 60, 13)).isCloseTo(55.597, within(0.01));
    }

    @Test
    void isZeroToItselfAndTheSameBothWays() {
        assertThat(Distance.kilometres(51.5, 12.5, 51.5, 12.5)).isZero();
        assertThat(Distance.kilometres(51, 12, 52, 13)).isEqualTo(Distance.kilometres(52, 13, 51, 12));
    }
}
