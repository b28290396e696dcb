package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPolygonTests {

    private static String polygon(String ring) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}";
    }

    @Test
    void handsOnASoundRing() {
        assertThat(KeptPolygon.rings(polygon("[12,51],[13,51],[13,52],[12.5,51.5],[12,51]")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[12,51],[13,52],[13,51],[12,52],[12,51]",
                "[12,51],[13,51],[13,52],[12,52]",
                "[12,51],[13,51],[12,51]",
                "[12,51],[13,51],[\"13\",52],[12,51]",
                "[12,51],[13,91],[13,52],[12,51]",
                "[12],[13,51],[13,52],[12]"
            })
    void neverHandsOnARingThatCrossesItselfIsOpenOrLeavesTheEarth(String ring) {
        assertThat(KeptPolygon.rings(polygon(ring))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{\"type\":\"Polygon\"}", "{\"type\":\"Point\",\"coordinates\":[12,51]}", "{"})
    void takesNothingForWhatIsNoPolygon(String text) {
        assertThat(KeptPolygon.rings(text)).isEmpty();
    }
}
