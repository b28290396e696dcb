package de.wirtschaftsstandort.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The control of the arrow rule: an arrow up or sideways is one. */
class PointDownTests {

    @Test
    void refusesArrowsUpAndSideways() {
        assertThat(Floors.mayUse("content", "publishing")).isFalse();
        assertThat(Floors.mayUse("catalogue", "location")).isFalse();
        assertThat(Floors.mayUse("templating", "delivery")).isFalse();
    }

    @Test
    void allowsArrowsDownAndInside() {
        assertThat(Floors.mayUse("publishing", "content")).isTrue();
        assertThat(Floors.mayUse("funding", "funding")).isTrue();
    }

    @Test
    void knowsEveryFeatureOnce() {
        assertThat(Floors.features()).hasSize(37).doesNotHaveDuplicates();
    }
}
