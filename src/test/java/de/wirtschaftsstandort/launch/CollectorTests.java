package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CollectorTests {

    @Test
    void takesTheSmallOneWhenTheOperatorSaysNothingOfIt() {
        assertThat(Collector.smallUnlessNamed(List.of("-Xmx512m", "-XX:+UseStringDeduplication")))
                .containsExactly("-XX:+UseSerialGC");
    }

    @Test
    void leavesItToAnOperatorWhoNamesOne() {
        assertThat(Collector.smallUnlessNamed(List.of("-Xmx8g", "-XX:+UseG1GC")))
                .isEmpty();
    }
}
