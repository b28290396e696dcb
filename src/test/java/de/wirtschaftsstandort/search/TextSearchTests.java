package de.wirtschaftsstandort.search;

import static de.wirtschaftsstandort.support.NodeBuilder.aComponent;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static de.wirtschaftsstandort.support.NodeBuilder.anArea;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTests {

    private final ContentTree tree = ContentTree.of(
            aPage("/home").set("title", "Startseite").set("text", "Die Wirtschaft am Standort wächst in jedem Gebiet."),
            aPage("/home/parks")
                    .set("title", "Gewerbegebiete")
                    .set("title", "en", "Business parks")
                    .with(anArea("main")
                            .with(aComponent("m:text")
                                    .set("text", "<p>Flächen für <b>Gewerbe</b> &amp; Industrie an der Straße.</p>")
                                    .set("text", "en", "Plots for industry close to the road"))),
            aPage("/home/news").set("title", "Neues").set("text", "Ein Café eröffnet im Gewerbegebiet Nord."),
            aPage("/home/news/old").set("title", "Altes").set("text", "Industrie von gestern"));
    private final TextSearch search = Searches.over(tree, "website");

    private List<String> found(TextQuery query) {
        return search.search(Stage.PUBLIC, query).hits().stream()
                .map(hit ->
                        tree.find("website", hit.node()).orElseThrow().path().value())
                .toList();
    }

    private static TextQuery german(String text) {
        return TextQuery.in("website", text, Locale.GERMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "fläche, /home/parks",
        "Flaechen, /home/parks",
        "STRASSE, /home/parks",
        "cafe, /home/news",
        "gebiete standorte, /home",
        "'flächen und industrie', /home/parks",
        "'\"gewerbe industrie\"', /home/parks",
        "'industrie -gestern', /home/parks",
        "eröf*, /home/news",
        "'fläche | café', '/home/parks,/home/news'",
    })
    void findsGermanWordsInTheirForms(String text, String paths) {
        assertThat(found(german(text))).containsExactlyInAnyOrder(paths.split(",", -1));
    }

    @Test
    void namesAllNodesWithTheWordsHoweverManyWereAskedFor() {
        assertThat(search.nodes(Stage.PUBLIC, german("Gebiet").page(5, 1)).orElseThrow())
                .extracting(id -> tree.find("website", id).orElseThrow().path().value())
                .containsExactlyInAnyOrder("/home", "/home/parks", "/home/news");
        assertThat(search.nodes(Stage.PUBLIC, german("  ")))
                .hasValueSatisfying(ids -> assertThat(ids).isEmpty());
    }

    @Test
    void saysThatThereIsNoIndexToNameNodes() {
        assertThat(Searches.broken().nodes(Stage.PUBLIC, german("Gebiet"))).isEmpty();
    }

    @Test
    void findsAPartOfACompound() {
        assertThat(found(german("Gebiet"))).containsExactlyInAnyOrder("/home", "/home/parks", "/home/news");
    }

    @Test
    void takesACompoundInTheQueryWhole() {
        assertThat(found(german("Gewerbegebiet"))).containsExactlyInAnyOrder("/home/parks", "/home/news");
    }

    @Test
    void countsATitleMoreThanAText() {
        assertThat(found(german("Gewerbegebiet")).get(0)).isEqualTo("/home/parks");
    }

    @Test
    void searchesTheTextsOfTheLanguageAskedFor() {
        assertThat(found(TextQuery.in("website", "road", Locale.ENGLISH))).containsExactly("/home/parks");
        assertThat(found(TextQuery.in("website", "Straße", Locale.ENGLISH))).isEmpty();
        assertThat(found(TextQuery.in("website", "Café", Locale.ENGLISH))).containsExactly("/home/news");
        assertThat(found(TextQuery.in("website", "fläche", Locale.FRENCH))).containsExactly("/home/parks");
    }

    @Test
    void staysBelowThePath() {
        assertThat(found(german("industrie").below(NodePath.of("/home/news")))).containsExactly("/home/news/old");
        assertThat(found(german("industrie").below(NodePath.of("/home/new")))).isEmpty();
    }

    @Test
    void findsPartsOnlyWhenTheirTypeIsAskedFor() {
        assertThat(found(german("gewerbe").ofTypes("mgnl:component"))).containsExactly("/home/parks/main/0");
        assertThat(found(german("gewerbe"))).doesNotContain("/home/parks/main/0");
    }

    @Test
    void answersPageByPage() {
        SearchResult all = search.search(Stage.PUBLIC, german("industrie"));
        SearchResult second = search.search(Stage.PUBLIC, german("industrie").page(1, 1));

        assertThat(all.hits()).hasSize(2);
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.hits())
                .extracting(SearchHit::node)
                .containsExactly(all.hits().get(1).node());
        assertThat(search.search(Stage.PUBLIC, german("industrie").page(9, 5)).hits())
                .isEmpty();
    }

    @Test
    void cutsAnExcerptThatIsSafeHtml() {
        ContentTree hostile = ContentTree.of(aPage("/p").set("text", "a &lt;script&gt; und ein Gewerbegebiet & mehr"));

        SearchResult result = Searches.over(hostile, "website").search(Stage.PUBLIC, german("gewerbegebiet"));

        assertThat(result.hits().get(0).excerpt())
                .isEqualTo("a &lt;script&gt; und ein <strong>Gewerbegebiet</strong> &amp; mehr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"", "(", "+-|", "\\", "AND OR", "der die das", "-nur", "~2", "x:y", "🏭"})
    void takesAnyTextWithoutFailing(String text) {
        assertThat(search.search(Stage.PUBLIC, german(text)).complete()).isTrue();
    }

    @Test
    void saysThatItIsIncompleteWithoutAnIndex() {
        assertThat(Searches.broken().search(Stage.PUBLIC, german("industrie")))
                .isEqualTo(new SearchResult(List.of(), 0, false));
        assertThat(search.search(Stage.AUTHOR, german("industrie")).complete()).isFalse();
    }

    @Test
    void knowsOnlyItsWorkspace() {
        assertThat(search.search(Stage.PUBLIC, TextQuery.in("dam", "industrie", Locale.GERMAN))
                        .hits())
                .isEmpty();
    }
}
