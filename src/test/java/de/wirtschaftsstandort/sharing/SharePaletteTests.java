package de.wirtschaftsstandort.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharePaletteTests {

    @Test
    void aThemeReplacesTheColoursItDeclares() {
        SharePalette palette =
                SharePalette.STANDARD.with(":root { --petrol: #3A4685; --bg: light-dark(#f8f8fc, #10131f); }");

        assertThat(palette.colour("petrol")).isEqualTo("#3a4685");
        assertThat(palette.colour("bg")).isEqualTo("#f8f8fc");
        assertThat(palette.colour("terra")).isEqualTo(SharePalette.STANDARD.colour("terra"));
    }

    @Test
    void whatTheDrawingDoesNotKnowIsLeftOut() {
        assertThat(SharePalette.STANDARD.with("--unknown: #123456; --petrol: red; --sun: #fff"))
                .isEqualTo(SharePalette.STANDARD);
    }

    @Test
    void tilesTakeTheColoursOfTheTheme() {
        SharePalette palette = SharePalette.STANDARD.with("--petrol: #3a4685;");

        assertThat(palette.recolour("<path fill=\"#0f5566\"/><path fill=\"#c9522f\"/><path fill=\"#010203\"/>"))
                .isEqualTo("<path fill=\"#3a4685\"/><path fill=\"#c9522f\"/><path fill=\"#010203\"/>");
    }
}
