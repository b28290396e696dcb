package de.wirtschaftsstandort.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolygonTextTests {

    @Test
    void closesTheRingAndGivesTheSameLinesBack() {
        String stored = PolygonText.read("51.5, 12.5\n51.5, 12.6\n51.4, 12.6\n51.4, 12.5");

        assertThat(stored)
                .isEqualTo(
                        "{\"type\":\"Polygon\",\"coordinates\":[[[12.5,51.5],[12.6,51.5],[12.6,51.4],[12.5,51.4],[12.5,51.5]]]}");
        assertThat(PolygonText.write(stored)).isEqualTo("51.5, 12.5\n51.5, 12.6\n51.4, 12.6\n51.4, 12.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"51.5, 12.5\n51.4, 12.6\n51.5, 12.6\n51.4, 12.5", "0, 0\n0, 4\n4, 4\n4, 2\n-1, 2\n-1, 0"})
    void refusesAnOutlineThatCrossesItself(String typed) {
        assertThatThrownBy(() -> PolygonText.read(typed))
                .isInstanceOf(ValueRefused.class)
                .hasMessageContaining("form.fault.polygon.crosses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0, 0\n0, 4\n4, 4\n2, 2\n4, 0", "0, 0\n0, 4\n4, 4\n4, 0\n0, 0", "0, 0\n0, 2\n0, 4\n4, 4"})
    void takesCornersThatPointInwardsAClosedRingAndCornersOnOneLine(String typed) {
        assertThat(PolygonText.read(typed)).startsWith("{\"type\":\"Polygon\"");
    }
}
