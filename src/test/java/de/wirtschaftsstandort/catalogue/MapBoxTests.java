package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapBoxTests {

    private static final MapBox BOX = new MapBox(12, 51, 14, 52);

    @ParameterizedTest
    @ValueSource(strings = {"12,51,14,52", "14,52,12,51", " 12 , 52 ,14, 51", "12.0000,51.0000,14.0000,52.0000"})
    void takesItsCornersInAnyOrder(String text) {
        assertThat(MapBox.parse(text)).contains(BOX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12,51,14",
                "12,51,14,52,53",
                "12,51,12,52",
                "12,51,14,51",
                "-181,51,14,52",
                "12,-91,14,52",
                "NaN,51,14,52",
                "1e1,51,14,52",
                "12,51,14,Infinity",
                "12;51;14;52",
                "１２,51,14,52",
                "99999999999999999999,51,14,52"
            })
    void refusesWhatIsNoPartOfTheEarth(String text) {
        assertThat(MapBox.parse(text)).isEmpty();
    }

    @Test
    void containsItsEdgesAndNothingBeyond() {
        assertThat(BOX.contains(51.5, 13)).isTrue();
        assertThat(BOX.contains(52, 12)).isTrue();
        assertThat(BOX.contains(52.0001, 13)).isFalse();
        assertThat(BOX.contains(51.5, 11.9999)).isFalse();
    }

    @Test
    void growsAroundItsMiddleAndMovesByItsOwnSize() {
        assertThat(BOX.times(2)).isEqualTo(new MapBox(11, 50.5, 15, 52.5));
        assertThat(BOX.times(2).times(0.5)).isEqualTo(BOX);
        assertThat(BOX.moved(0.5, -1)).isEqualTo(new MapBox(13, 50, 15, 51));
        assertThat(MapBox.parse(BOX.text())).contains(BOX);
    }
}
