package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.search.TextSearch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQueriesStoreTests {

    private static final TextSearch SEARCH = Searches.over(
            DemoContent.of("companies", "synonyms"), new CompanyTraits(References.classification()), "companies");
    private static final CompanyFinder FINDER =
            CompanyFinders.over(SEARCH, References.classification(), References.municipalities());
    private static final Duration SLOW = Duration.ofMillis(200);

    private static CompanyList find(Map<String, List<String>> parameters) {
        return FINDER.find(
                Stage.PUBLIC,
                new FinderQuery.Place("companies", NodePath.of("/nordsachsen")),
                "de",
                name -> parameters.getOrDefault(name, List.of()));
    }

    @Test
    void everyWordIsAnsweredAndQuickly() {
        List<String> queries = HostileQueries.all();
        find(Map.of("q", List.of("Glaswerk")));
        long start = System.nanoTime();

        assertThat(queries).hasSizeGreaterThanOrEqualTo(500).allSatisfy(query -> {
            CompanyList list = find(Map.of("q", List.of(query)));
            assertThat(list.complete()).isTrue();
            assertThat(list.total()).isNotNegative();
            assertThat(list.words()).hasSizeLessThanOrEqualTo(200).doesNotContain("\u0000");
        });

        assertThat(Duration.ofNanos((System.nanoTime() - start) / queries.size()))
                .isLessThan(SLOW);
        assertThat(find(Map.of("q", List.of("Glaswerk"))).total())
                .as("the search still finds")
                .isPositive();
    }

    @Test
    void everyFacetTakesEveryValue() {
        List<String> queries = HostileQueries.all();

        for (Criterion criterion : Criterion.values()) {
            CompanyList list = find(Map.of(criterion.parameter(), queries));

            assertThat(list.complete()).as(criterion.parameter()).isTrue();
            assertThat(list.total()).as(criterion.parameter()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "1e308",
                "NaN",
                "Infinity",
                "99999999999999999999",
                "-2147483649",
                "1.5",
                "0x10",
                "１２",
                "",
                " ",
                "5 km",
                "5;6"
            })
    void everyNumberIsTakenOrLeft(String number) {
        for (String parameter : List.of("umkreis", "seite", "um", "sortierung", "wz")) {
            CompanyList list = find(Map.of(parameter, List.of(number), "q", List.of("Glas")));

            assertThat(list.complete()).isTrue();
            assertThat(list.total()).isPositive();
        }
    }
}
