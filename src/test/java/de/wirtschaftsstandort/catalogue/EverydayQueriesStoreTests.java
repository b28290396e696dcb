package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.FinderResult;
import de.wirtschaftsstandort.search.PlaceGrid;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.support.ContentTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Trades, jobs, products and slips of the pen as people type them, on the pages of both languages. */
class EverydayQueriesStoreTests {

    private static final int FIRST = 5;

    private static final ContentTree TREE = DemoContent.of("companies", "synonyms");
    private static final TextSearch SEARCH =
            Searches.over(TREE, DemoContent.traits(), DemoContent.words(), "companies");

    private static final List<FinderQuery.Place> PLACES =
            List.of(new FinderQuery.Place("companies", NodePath.of("/nordsachsen")));

    private static List<String> found(String language, String words) {
        return SEARCH.find(Stage.PUBLIC, FinderQuery.of(PLACES, words, language)).hits().stream()
                .map(EverydayQueriesStoreTests::name)
                .toList();
    }

    private static String name(FinderResult.Hit hit) {
        return TREE.find("companies", hit.node()).orElseThrow().path().name().replaceFirst("^beispiel-", "");
    }

    @ParameterizedTest(name = "{0}: {1} finds {2}")
    @CsvFileSource(resources = "/search/everyday-queries.txt", delimiter = '|')
    void whatPeopleTypeFindsWhoOffersIt(String language, String words, String company) {
        List<String> found = found(language, words);
        if (company.equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.stream().limit(FIRST)).contains(company);
        }
    }

    @ParameterizedTest
    @CsvSource({"de,und Brot,Brot", "de,der Dachdecker,Dachdecker", "en,the bakery,bakery", "de,und -Glas,-Glas"})
    void wordsThatSayNothingArePassedOverBesideOthers(String language, String more, String less) {
        assertThat(found(language, more)).isNotEmpty().isEqualTo(found(language, less));
    }

    @ParameterizedTest
    @CsvSource({"de,''", "de,-xqzvwk", "en,''"})
    void whoAsksForNothingIsShownAll(String language, String words) {
        assertThat(found(language, words)).hasSizeGreaterThan(FIRST);
    }

    private static FinderResult result(String words) {
        return SEARCH.find(Stage.PUBLIC, FinderQuery.of(PLACES, words, "de"));
    }

    @ParameterizedTest
    @CsvSource({
        "Bäcker Torgau, Bäcker",
        "Wer repariert alte Autos?, Autos",
        "Kanu mieten in Oschatz, Kanu",
        "Bäcker Belgern, ''",
        "Friseur Torgau, ''",
        "Bäcker Metallbau, ''",
    })
    void saysWhichWordsAreSearchedForWhereNothingHasAll(String words, String looser) {
        assertThat(result(words).looser().orElse("")).isEqualTo(looser);
    }

    @Test
    void showsTheNearestFirstWhereThePlaceHasNone() {
        assertThat(found("de", "Kfz Torgau").get(0))
                .isNotEqualTo(found("de", "Kfz Schkeuditz").get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "Möb, moebeltischlerei-eichhof",
        "moeb, moebeltischlerei-eichhof",
        "Kera, keramikmanufaktur-heide",
        "glaswerk el, glaswerk-elbaue",
        "oelm, oelmuehle-goldaehre",
        "Rechenz, rechenzentrum-elbkeller",
    })
    void offersWhatIsAboutToBeTyped(String begun, String company) {
        assertThat(SEARCH.suggest(
                                Stage.PUBLIC,
                                FinderQuery.of(PLACES, begun, "de").page(0, 3))
                        .hits())
                .extracting(EverydayQueriesStoreTests::name)
                .contains(company);
    }

    @Test
    void drawsOnTheMapWhatTheListShows() {
        for (String words : List.of("Bäcker Torgau", "Bäcker", "Friseur Torgau")) {
            PlaceGrid<NodeId> grid = new PlaceGrid<>(new FinderQuery.Box(12, 51, 14, 52), 10, 10);
            assertThat(SEARCH.gather(Stage.PUBLIC, FinderQuery.of(PLACES, words, "de"), grid))
                    .as(words)
                    .isEqualTo(result(words).total());
        }
    }

    @ParameterizedTest
    @CsvSource({"Hafen, ''", "Kino, ''", "Winzer, ''", "Molkrei, Molkerei", "Hausbot, Hausboot"})
    void takesAWordForAnotherOnlyWhereNobodyKnowsIt(String words, String corrected) {
        assertThat(result(words).corrected().orElse("")).isEqualTo(corrected);
    }

    @ParameterizedTest
    @CsvSource({"und, false", "'der, die', false", "' ', false", "und Brot, true", "Friseur, true"})
    void knowsWordsThatSayNothing(String words, boolean says) {
        assertThat(TextSearch.says(words, "de")).isEqualTo(says);
    }
}
