package de.wirtschaftsstandort.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*             | 7.1        | true",
                "1.2           | 1.2        | true",
                "1.2           | 1.2.0      | true",
                "1.2           | 1.2.1      | false",
                "1.2/*         | 1.10       | true",
                "1.2/*         | 1.1.9      | false",
                "1.2/1.2.9     | 1.2.9      | true",
                "1.2/1.2.9     | 1.2.10     | false",
                "*/2.0         | 1.0        | true",
                "[1.2,1.2.9[   | 1.2.8      | true",
                "[1.2,1.2.9[   | 1.2.9      | false",
                "]1.2,1.3]     | 1.2        | false",
                "]1.2,1.3]     | 1.3        | true",
                "1.2/*         | 1.2-beta.1 | true",
                "9.9           | ''         | true",
            })
    void acceptsVersionsInside(String range, String version, boolean accepted) {
        assertThat(VersionRange.parse(range).orElseThrow().accepts(version)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.2/", "[1.2,1.3", ">=1.2", "1.x"})
    void knowsNoOtherForm(String text) {
        assertThat(VersionRange.parse(text)).isEmpty();
    }
}
