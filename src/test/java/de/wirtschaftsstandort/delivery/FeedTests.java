package de.wirtschaftsstandort.delivery;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.site.ContentMapping;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class FeedTests {

    private static final Site SITE = new Site(
            "county",
            "",
            List.of("localhost"),
            List.of(Locale.GERMAN, Locale.ENGLISH),
            List.of(new ContentMapping("stories", "stories", "/geschichten", NodePath.of("/county"), "")),
            "",
            "",
            Map.of(
                    "feeds",
                    Map.of("stories", Map.of("workspace", "stories", "title", "Geschichten", "title_en", "Stories"))));

    private final Feed feed = new Feed((node, site, language) ->
            Optional.of((language.equals(Locale.ENGLISH) ? "/en" : "") + "/geschichten/" + node.name()));

    @Test
    void listsTheLatestItemFirst() {
        Document read = read(Locale.GERMAN, story("old", "2024-01-02T08:00:00Z"), story("new", "2026-01-02T08:00:00Z"));

        assertThat(read.select("item > title").eachText()).containsExactly("Titel new", "Titel old");
        assertThat(read.select("item > link").eachText()).first().isEqualTo("https://a.example/geschichten/new");
        assertThat(read.select("item > pubDate").eachText()).first().isEqualTo("Fri, 2 Jan 2026 08:00:00 GMT");
    }

    @Test
    void leavesOutItemsWithoutADate() {
        assertThat(read(Locale.GERMAN, aNode("/county/undated", "mgnl:content").set("title", "Ohne"))
                        .select("item"))
                .isEmpty();
    }

    @Test
    void showsInEnglishOnlyWhatHasAnEnglishTitle() {
        Document read = read(
                Locale.ENGLISH,
                story("german", "2026-01-02T08:00:00Z"),
                story("both", "2026-01-03T08:00:00Z").set("title", "en", "Title both"));

        assertThat(read.select("channel > title").text()).isEqualTo("Stories");
        assertThat(read.select("item > title").eachText()).containsExactly("Title both");
        assertThat(read.select("item > link").text()).isEqualTo("https://a.example/en/geschichten/both");
    }

    @Test
    void escapesWhatMarkupWouldBe() {
        Document read = read(Locale.GERMAN, story("a", "2026-01-02T08:00:00Z").set("teaser", "Glas & <b>Keramik</b>"));

        assertThat(read.select("item > description").text()).isEqualTo("Glas & <b>Keramik</b>");
    }

    @Test
    void knowsOnlyTheFeedsOfTheSite() {
        assertThat(FeedSource.of(SITE, "stories")).isPresent();
        assertThat(FeedSource.of(SITE, "events")).isEmpty();
    }

    private Document read(Locale language, NodeBuilder... stories) {
        ContentTree tree = ContentTree.empty(Stage.PUBLIC).add("stories", stories);
        String xml = feed.xml(SITE, FeedSource.of(SITE, "stories").orElseThrow(), language, "https://a.example", tree);
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    private static NodeBuilder story(String name, String date) {
        return aNode("/county/" + name, "mgnl:content")
                .set("title", "Titel " + name)
                .set(
                        PropertyKey.of("publishDate"),
                        PropertyValue.many(PropertyType.DATE, List.of(OffsetDateTime.parse(date))));
    }
}
