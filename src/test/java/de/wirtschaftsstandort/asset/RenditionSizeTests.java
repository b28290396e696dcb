package de.wirtschaftsstandort.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.asset.RenditionSize.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenditionSizeTests {

    @ParameterizedTest
    @CsvSource({
        "480,   0, false, 1600, 1000, 480, 300",
        "0,   300, false, 1600, 1000, 480, 300",
        "480, 480, false, 1600, 1000, 480, 300",
        "480, 480, true,  1600, 1000, 480, 480",
        "480,   0, true,  1600, 1000, 480, 300",
        "480, 320, true,   240, 1000, 240, 160",
        "800,   0, false,  640,  400, 640, 400",
        "1,     0, false, 4000,    1,   1,   1"
    })
    void fitsOrFillsButNeverGrows(
            int width, int height, boolean crop, int originalWidth, int originalHeight, int w, int h) {
        assertThat(new RenditionSize(width, height, crop).of(new Pixels(originalWidth, originalHeight)))
                .isEqualTo(new Pixels(w, h));
    }

    @Test
    void refusesNoSizeAndTooLargeOnes() {
        assertThatThrownBy(() -> new RenditionSize(0, 0, false)).hasMessageContaining("1 to 4096");
        assertThatThrownBy(() -> new RenditionSize(5000, 0, false)).hasMessageContaining("5000 x 0");
        assertThatThrownBy(() -> new RenditionSize(-1, 10, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
