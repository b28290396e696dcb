package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallHeapTests {

    private static final long GIGABYTE = 1L << 30;

    @Test
    void takesTheSmallCollectorAndSizeWhenTheOperatorSaysNothingOfThem() {
        List<String> options = List.of("-Xmx512m", "-XX:+UseStringDeduplication");

        assertThat(SmallHeap.collectorUnlessNamed(options)).containsExactly("-XX:+UseSerialGC");
        assertThat(SmallHeap.initialSizeUnlessNamed(options, GIGABYTE)).containsExactly("-Xms64m");
    }

    @Test
    void leavesTheCollectorToAnOperatorWhoNamesOne() {
        assertThat(SmallHeap.collectorUnlessNamed(List.of("-Xmx8g", "-XX:+UseG1GC")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xms2g", "-XX:InitialHeapSize=2g", "-XX:MinHeapSize=1g", "-XX:InitialRAMPercentage=25"})
    void leavesTheFirstSizeToAnOperatorWhoNamesOne(String option) {
        assertThat(SmallHeap.initialSizeUnlessNamed(List.of("-Xmx8g", option), GIGABYTE))
                .isEmpty();
    }

    @Test
    void beginsNoLargerThanTheLargest() {
        assertThat(SmallHeap.initialSizeUnlessNamed(List.of("-Xmx32m"), 32 << 20))
                .containsExactly("-Xms32m");
    }
}
