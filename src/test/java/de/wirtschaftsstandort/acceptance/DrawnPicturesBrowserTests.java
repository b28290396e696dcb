package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawn pictures as they are seen: what is cut away of them are whole tiles. */
class DrawnPicturesBrowserTests {

    private static final RunningApplication APPLICATION = SharedApplication.withSearch();
    private static final Browser BROWSER = new Browser();

    /** Pictures that end within a tile, by more than a trace. */
    private static final String CUT =
            """
            const pictures = [...document.querySelectorAll("main svg.art")];
            const faults = pictures.length ? [] : ["no pictures"];
            for (const one of pictures) {
              const {width, height} = one.getBoundingClientRect();
              const {width: columns, height: rows} = one.viewBox.baseVal;
              const scale = Math.max(width / columns, height / rows);
              for (const seen of [width / scale, height / scale]) {
                if (Math.abs(seen - 100 * Math.round(seen / 100)) > 5) {
                  faults.push(one.parentElement.className + " " + Math.round(width) + "x" + Math.round(height));
                }
              }
            }
            return faults;
            """;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @SuppressWarnings("unchecked")
    private static List<String> cut() {
        return (List<String>) Objects.requireNonNull(BROWSER.driver().executeScript(CUT));
    }

    @ParameterizedTest
    @CsvSource({
        "1440, /",
        "900, /",
        "390, /",
        "1440, /standort/klimaneutrale-region",
        "390, /standort/klimaneutrale-region",
        "1440, /branchen",
        "1440, /branchen/produkte/beispiel-anzuendholz",
        "390, /branchen/produkte/beispiel-anzuendholz",
        "1440, /aktuell/veranstaltungen/beispiel-seminar-texte"
    })
    void tilesStayWhole(int width, String path) {
        BROWSER.width(width, width == 390 ? 844 : 900);
        BROWSER.open(APPLICATION.uri(path));

        assertThat(cut()).isEmpty();
        assertThat(BROWSER.scrollsSideways()).isFalse();
    }

    @Test
    void aPictureCutThroughItsTilesWouldBeSeen() {
        BROWSER.width(1440, 900);
        BROWSER.open(APPLICATION.uri("/branchen"));
        BROWSER.driver().executeScript("document.querySelector('.page-head .art').style.maxHeight = '20rem'");

        assertThat(cut()).isNotEmpty();
    }
}
