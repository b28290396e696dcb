package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The module's own drawn tiles. */
class TileTemplatesTests {

    private static final Path ART = Path.of("light-modules/standort/templates/includes/art.ftl");

    private final ContentTree tree =
            ContentTree.empty(Stage.PUBLIC).add("website", aPage("/p").template("test:p"));

    private Document drawn(String script) throws IOException {
        ScriptBench bench = new ScriptBench()
                .script("p", "[#import \"/standort/templates/includes/art.ftl\" as art]" + script)
                .file("/standort/templates/includes/art.ftl", Files.readString(ART));
        String page = bench.render(tree, tree.page("/p"));
        assertThat(bench.errors().latest()).isEmpty();
        return Jsoup.parse(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "glass",
                "logistics",
                "energy",
                "food",
                "work",
                "towns",
                "health",
                "technology",
                "welcome",
                "lost",
                "none"
            })
    void fillThePicturesOfTilesAndKeepWholeWhereOnlyThreeColumnsAreSeen(String motif) throws IOException {
        for (boolean wide : new boolean[] {false, true}) {
            Element picture = drawn("[@art.framed motif=\"%s\" wide=%s /]".formatted(motif, wide))
                    .expectFirst("svg.art");
            int columns = wide || motif.equals("glass") ? 5 : 3;
            assertThat(picture.attr("viewBox")).isEqualTo("0 0 " + columns * 100 + " 200");
            assertThat(picture.attr("preserveAspectRatio")).isEqualTo("xMinYMin slice");

            List<String> fields = new ArrayList<>();
            for (Element tile : picture.children()) {
                String[] place =
                        tile.attr("transform").replaceAll("[^0-9 ]", "").split(" ", -1);
                Element size = tile.expectFirst("svg");
                int left = Integer.parseInt(place[0]) / 100;
                int right = left + Integer.parseInt(size.attr("width")) / 100;
                assertThat(left < 3 && right > 3).as(motif + " " + tile).isFalse();
                for (int x = left; x < right; x++) {
                    int top = Integer.parseInt(place[1]) / 100;
                    for (int y = top; y < top + Integer.parseInt(size.attr("height")) / 100; y++) {
                        fields.add(x + " " + y);
                    }
                }
            }
            assertThat(fields).doesNotHaveDuplicates().hasSize(columns * 2);
        }
    }

    @Test
    void aCompanyThatStandsAloneHasTwoRows() throws IOException {
        for (String field : List.of("glas-keramik", "logistik", "tourismus", "")) {
            for (String name : List.of("a", "ab", "abc", "xyz", "glas", "zinn")) {
                Element picture = drawn("[@art.strip field=\"%s\" name=\"%s\" double=true /]".formatted(field, name))
                        .expectFirst("svg.art");
                int area = picture.select("> g svg").stream()
                        .mapToInt(tile -> Integer.parseInt(tile.attr("width")) * Integer.parseInt(tile.attr("height")))
                        .sum();
                assertThat(picture.attr("viewBox")).isEqualTo("0 0 300 200");
                assertThat(area).isEqualTo(300 * 200);
            }
        }
    }

    /** A tile that were higher than its place would be seen below the picture's edge. */
    @Test
    void aPictureIsAsLargeAsItsTilesAreDrawn() throws IOException {
        assertThat(viewBox("[[\"turbine\", 0, 0], [\"solar\", 1, 0]]")).isEqualTo("0 0 300 200");
        assertThat(viewBox("[[\"solar\", 1, 1]]")).isEqualTo("0 0 300 200");
        assertThat(viewBox("[[\"sun\", 0, 0]]")).isEqualTo("0 0 100 100");

        Document turned = drawn("[@art.picture tiles=[[\"turbine\", 0, 0], [\"solar\", 1, 0]] turned=true /]");
        assertThat(turned.select("svg.art > g").eachAttr("transform"))
                .containsExactly("translate(200 0)", "translate(0 100)");
    }

    private String viewBox(String tiles) throws IOException {
        return drawn("[@art.picture tiles=" + tiles + " /]")
                .expectFirst("svg.art")
                .attr("viewBox");
    }

    @Test
    void areDrawnOnceAPageWhereItSaysHowTheirIdsBegin() throws IOException {
        Document page =
                drawn("[#assign shared = \"tile-\" in art][@art.named \"castle\" 0 0 /][@art.named \"castle\" 2 1 /]");

        assertThat(page.select("[id=tile-castle] path")).isNotEmpty();
        assertThat(page.select("use[href=#tile-castle]").eachAttr("transform")).containsExactly("translate(200 100)");
        assertThat(page.select("svg")).hasSize(1);
    }

    @Test
    void areDrawnWhereTheyStandOtherwiseAndHaveNoIds() throws IOException {
        Document page = drawn("[@art.named \"castle\" 0 0 /][@art.named \"castle\" 2 1 /]");

        assertThat(page.select("svg")).hasSize(2);
        assertThat(page.select("use, [id]")).isEmpty();
    }
}
