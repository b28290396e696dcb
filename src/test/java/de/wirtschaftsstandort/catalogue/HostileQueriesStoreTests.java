package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.search.TextSearch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQueriesStoreTests {

    private static final TextSearch SEARCH = Searches.over(
            DemoContent.of("companies", "synonyms"), new CompanyTraits(References.classification()), "companies");
    private static final CompanyFinder FINDER =
            CompanyFinders.over(SEARCH, References.classification(), References.municipalities());

    private static CompanyList find(Map<String, List<String>> parameters) {
        return FINDER.find(
                Stage.PUBLIC,
                new FinderQuery.Place("companies", NodePath.of("/nordsachsen")),
                "de",
                name -> parameters.getOrDefault(name, List.of()));
    }

    @Test
    void everyWordIsAnswered() {
        assertThat(HostileQueries.all()).hasSizeGreaterThanOrEqualTo(500).allSatisfy(query -> {
            CompanyList list = find(Map.of("q", List.of(query)));
            assertThat(list.complete()).isTrue();
            assertThat(list.total()).isNotNegative();
            assertThat(list.words()).hasSizeLessThanOrEqualTo(200).doesNotContain("\u0000");
        });
        assertThat(find(Map.of("q", List.of("Glaswerk"))).total())
                .as("the search still finds")
                .isPositive();
    }

    @Test
    @Tag("long")
    void noQueryIsSlowEveryTime() {
        HostileQueries.all().forEach(query -> find(Map.of("q", List.of("warm up " + query))));

        assertThat(SlowQueries.of(HostileQueries.all(), query -> find(Map.of("q", List.of(query)))))
                .isEmpty();
        assertThat(SlowQueries.of(List.of("fast", "slow"), SlowQueries::slowIfItSaysSo))
                .as("the control")
                .singleElement()
                .asString()
                .contains("slow");
    }

    @ParameterizedTest
    @CsvSource({"Glas, false", "'a b c d e f g h i j k l', false", "'a b c d e f g h i j k l m', true"})
    void moreWordsThanAreReadAreNamed(String words, boolean shortened) {
        assertThat(find(Map.of("q", List.of(words))).shortened()).isEqualTo(shortened);
    }

    @Test
    void moreSignsThanAreReadAreNamed() {
        assertThat(find(Map.of("q", List.of("x".repeat(200)))).shortened()).isFalse();
        assertThat(find(Map.of("q", List.of("x".repeat(201)))).shortened()).isTrue();
        assertThat(find(Map.of()).shortened()).isFalse();
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
