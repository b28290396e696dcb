package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.support.ContentTree;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Trades, jobs, products and slips of the pen as people type them, on the pages of both languages. */
class EverydayQueriesStoreTests {

    private static final int FIRST = 5;

    private static final ContentTree TREE = DemoContent.of("companies", "synonyms");
    private static final TextSearch SEARCH =
            Searches.over(TREE, new CompanyTraits(References.classification()), "companies");

    private static List<String> found(String language, String words) {
        List<FinderQuery.Place> places = List.of(new FinderQuery.Place("companies", NodePath.of("/nordsachsen")));
        return SEARCH.find(Stage.PUBLIC, FinderQuery.of(places, words, language)).hits().stream()
                .map(hit -> TREE.find("companies", hit.node()).orElseThrow().path())
                .map(path -> path.name().replaceFirst("^beispiel-", ""))
                .toList();
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
}
