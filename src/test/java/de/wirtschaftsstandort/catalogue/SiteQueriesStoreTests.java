package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.support.ContentTree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people type into the one search of all items: offices, plots and towns are found by what they are and where they lie. */
class SiteQueriesStoreTests {

    private static final int FIRST = 3;
    private static final String[] WORKSPACES = {
        "companies",
        "products",
        "plots",
        "buildings",
        "estates",
        "events",
        "stories",
        "services",
        "publications",
        "municipalities"
    };

    private static final ContentTree TREE = DemoContent.of(
            Stream.concat(Stream.of(WORKSPACES), Stream.of("synonyms")).toArray(String[]::new));
    private static final TextSearch SEARCH = Searches.over(TREE, DemoContent.traits(), DemoContent.words(), WORKSPACES);

    private static List<String> found(String words) {
        List<FinderQuery.Place> places = Stream.of(WORKSPACES)
                .map(workspace -> new FinderQuery.Place(workspace, NodePath.of("/nordsachsen")))
                .toList();
        return SEARCH.find(Stage.PUBLIC, FinderQuery.of(places, words, "de")).hits().stream()
                .map(hit -> RelevanceJudgement.name(
                        TREE.find(hit.workspace(), hit.node()).orElseThrow().path(), hit.workspace()))
                .toList();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvFileSource(resources = "/search/site-queries.txt", delimiter = '|')
    void whatPeopleTypeFindsWhatTheyMean(String words, String item) {
        if (item.equals("-")) {
            assertThat(found(words)).isEmpty();
        } else {
            assertThat(found(words).stream().limit(FIRST)).contains(item);
        }
    }
}
