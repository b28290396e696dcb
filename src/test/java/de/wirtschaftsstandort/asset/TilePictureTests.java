package de.wirtschaftsstandort.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TilePictureTests {

    private static final int FIELDS = 12;
    private static final int FIELD = 100;
    private static final Pattern ACTIVE = Pattern.compile(
            "<script|<style|<foreignObject|<image|\\son[a-z]+=|href=\"[^#]|url\\(|@import", Pattern.CASE_INSENSITIVE);

    @Test
    void drawsTheSamePictureForTheSameSeedAndAnotherOneForAnother() {
        Set<String> drawn = new HashSet<>();
        for (int item = 0; item < 50; item++) {
            String picture = TilePicture.svg("food", "item " + item).orElseThrow();
            assertThat(TilePicture.svg("food", "item " + item)).contains(picture);
            drawn.add(picture);
        }
        assertThat(drawn).hasSize(50);
    }

    @Test
    void drawsNothingForAnUnknownMotif() {
        assertThat(TilePicture.svg("unicorn", "x")).isEmpty();
        assertThat(TilePicture.motifs()).contains("glass", "welcome");
    }

    static Iterable<String> motifs() {
        return TilePicture.motifs();
    }

    @ParameterizedTest
    @MethodSource("motifs")
    void tilesFillThePictureWithoutOverlapping(String motif) {
        for (int item = 0; item < 20; item++) {
            Document svg = parse(TilePicture.svg(motif, "item " + item).orElseThrow());
            Set<String> fields = new HashSet<>();
            for (Element use : svg.select("svg > use")) {
                assertThat(svg.select("symbol" + use.attr("href"))).hasSize(1);
                for (int x = number(use, "x"); x < number(use, "x") + number(use, "width"); x += FIELD) {
                    for (int y = number(use, "y"); y < number(use, "y") + number(use, "height"); y += FIELD) {
                        assertThat(fields.add(x + " " + y)).isTrue();
                    }
                }
            }
            assertThat(fields).hasSize(FIELDS);
        }
    }

    /** Cards cut the third row away. */
    @ParameterizedTest
    @MethodSource("motifs")
    void noTileReachesFromTheUpperTwoRowsIntoTheThird(String motif) {
        for (int item = 0; item < 50; item++) {
            assertThat(parse(TilePicture.svg(motif, "item " + item).orElseThrow())
                            .select("svg > use"))
                    .allSatisfy(use -> assertThat(number(use, "y") < 2 * FIELD
                                    && number(use, "y") + number(use, "height") > 2 * FIELD)
                            .isFalse());
        }
    }

    @ParameterizedTest
    @MethodSource("motifs")
    void containsNothingThatRunsOrLoads(String motif) {
        assertThat(TilePicture.svg(motif, "x").orElseThrow()).doesNotContainPattern(ACTIVE);
    }

    /** The control: what runs or loads would be seen. */
    @Test
    void somethingThatRunsOrLoadsWouldBeSeen() {
        assertThat("<svg onload=\"x\">").containsPattern(ACTIVE);
        assertThat("<use href=\"https://example.org/a.svg#b\"/>").containsPattern(ACTIVE);
    }

    private static Document parse(String svg) {
        return Jsoup.parse(svg, Parser.xmlParser());
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.attr(attribute));
    }
}
