package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

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
