package de.wirtschaftsstandort.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideCountyTests {

    /** A county between 51 and 52 degrees north, 12 and 13 degrees east. */
    private static final OutsideCounty OUTSIDE = new OutsideCounty(
            (latitude, longitude) -> latitude > 51 && latitude < 52 && longitude > 12 && longitude < 13);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"51,456 | 12,633 | false", "51.456 | 12.633 | false", "12,633 | 51,456 | true", "50 | 12,5 | true"
            })
    void judgesAPointAsItIsTyped(String latitude, String longitude, boolean outside) {
        assertThat(OUTSIDE.point(latitude, longitude)).isEqualTo(outside);
    }

    @Test
    void aPlaceThatIsNotTypedToTheEndLiesNowhere() {
        assertThat(OUTSIDE.point("", "12,5")).isFalse();
        assertThat(OUTSIDE.point("50", "")).isFalse();
        assertThat(OUTSIDE.point("fünfzig", "12,5")).isFalse();
        assertThat(OUTSIDE.outline("50.0, 12.5\n50.0")).isFalse();
        assertThat(OUTSIDE.outline("")).isFalse();
    }

    @Test
    void oneCornerOutsideIsEnoughForAnOutline() {
        assertThat(OUTSIDE.outline("51.2, 12.2\n51.2, 12.4\n51.4, 12.4")).isFalse();
        assertThat(OUTSIDE.outline("51.2, 12.2\n51.2, 13.4\n51.4, 12.4")).isTrue();
    }
}
