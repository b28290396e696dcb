package de.wirtschaftsstandort.delivery;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.site.ContentMapping;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTests {

    private static final String ORIGIN = "https://a.example";
    private static final Site SITE = new Site(
            "county",
            "",
            List.of("localhost"),
            List.of(Locale.GERMAN, Locale.ENGLISH),
            List.of(
                    new ContentMapping("stories", "stories", "/geschichten", NodePath.of("/county"), "test:item"),
                    new ContentMapping("events", "events", "/termine", NodePath.of("/county"), "test:item")),
            "",
            "",
            Map.of());

    /** Ten addresses in a file: five nodes, the folder of each workspace among them, each in two languages. */
    private final Sitemap sitemap = new Sitemap(
            (node, site, language) -> Optional.of((language.equals(Locale.ENGLISH) ? "/en" : "")
                    + (node.workspace().equals("stories") ? "/geschichten/" : "/termine/")
                    + node.name()),
            10);

    private static ContentNodes content(int stories, int events) {
        return ContentTree.empty(Stage.PUBLIC)
                .add("stories", items("story", stories))
                .add("events", items("event", events));
    }

    private static NodeBuilder[] items(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(item -> aNode("/county/" + name + item, "mgnl:content")
                        .set("title", "Titel")
                        .set("title", "en", "Title"))
                .toArray(NodeBuilder[]::new);
    }

    private static List<String> addresses(String xml) {
        return Jsoup.parse(xml, Parser.xmlParser()).select("loc").eachText();
    }

    @Test
    void listsAllAddressesInOneFileWhereTheyFit() {
        ContentNodes nodes = content(2, 1);

        assertThat(addresses(sitemap.xml(SITE, ORIGIN, nodes)))
                .containsExactlyInAnyOrder(
                        "https://a.example/geschichten/story1",
                        "https://a.example/en/geschichten/story1",
                        "https://a.example/geschichten/story2",
                        "https://a.example/en/geschichten/story2",
                        "https://a.example/termine/event1",
                        "https://a.example/en/termine/event1");
        assertThat(sitemap.file(1, SITE, ORIGIN, nodes)).isEmpty();
    }

    @Test
    void namesSeveralFilesWhereTheyDoNotFitAndListsEachAddressInOneOfThem() {
        ContentNodes nodes = content(6, 6);
        String index = sitemap.xml(SITE, ORIGIN, nodes);

        assertThat(index).contains("<sitemapindex");
        assertThat(addresses(index))
                .containsExactly(
                        "https://a.example/sitemap-1.xml",
                        "https://a.example/sitemap-2.xml",
                        "https://a.example/sitemap-3.xml");
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            List<String> file =
                    addresses(sitemap.file(number, SITE, ORIGIN, nodes).orElseThrow());
            assertThat(file).hasSizeLessThanOrEqualTo(10);
            all.addAll(file);
        }
        assertThat(all).hasSize(24).doesNotHaveDuplicates().contains("https://a.example/en/termine/event6");
    }

    @Test
    void knowsNoFileTheIndexDoesNotName() {
        assertThat(sitemap.file(4, SITE, ORIGIN, content(6, 6))).isEmpty();
    }
}
