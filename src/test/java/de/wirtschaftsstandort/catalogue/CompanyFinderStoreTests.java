package de.wirtschaftsstandort.catalogue;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyFinderStoreTests {

    private static final ContentTree TREE = DemoContent.of("companies", "synonyms");
    private static final CompanyFinder FINDER = CompanyFinders.over(
            Searches.over(TREE, new CompanyTraits(References.classification()), "companies"),
            References.classification(),
            References.municipalities());
    private static final int ALL = (int) TREE.require("companies", "/nordsachsen").children().stream()
            .filter(node -> node.isType("mgnl:content"))
            .count();

    /** @param query as in an address, without the question mark and undecoded */
    private static CompanyList find(String query) {
        return find(query, "de");
    }

    private static CompanyList find(String query, String language) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.merge(
                    parts[0], List.of(parts.length > 1 ? parts[1] : ""), (a, b) -> java.util.stream.Stream.concat(
                                    a.stream(), b.stream())
                            .toList());
        }
        return FINDER.find(
                Stage.PUBLIC,
                new FinderQuery.Place("companies", NodePath.of("/nordsachsen")),
                language,
                name -> parameters.getOrDefault(name, List.of()));
    }

    private static Facet facet(CompanyList list, String parameter) {
        return list.facets().stream()
                .filter(facet -> facet.parameter().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    private static int items(CompanyList list, String parameter, String value) {
        return facet(list, parameter).values().stream()
                .filter(one -> one.value().equals(value))
                .mapToInt(Facet.Value::items)
                .findFirst()
                .orElse(0);
    }

    private static long having(String property, String value) {
        return TREE.require("companies", "/nordsachsen").children().stream()
                .filter(node -> new ItemValues(node).texts(property).contains(value))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"Kartonagenfabrik,17.21", "Heizungsbauer,43.22", "Serverfarm,63.11", "Lohndreherei,25.62"})
    void companiesAreFoundByWhatPeopleCallThem(String words, String wz) {
        assertThat(find("q=" + words).hits()).isNotEmpty().anySatisfy(hit -> assertThat(
                        TREE.find("companies", hit.node()).flatMap(company -> new ItemValues(company).text("wz")))
                .contains(wz));
        assertThat(find("q=Zeppelin" + words).hits()).as("a word nobody uses").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sucht", "bietet"})
    void aValueIsOneInAllLanguagesAndHasANameInEach(String parameter) {
        List<Facet.Value> german = facet(find(""), parameter).values();
        List<Facet.Value> english = facet(find("", "en"), parameter).values();

        assertThat(english)
                .extracting(Facet.Value::value, Facet.Value::items)
                .containsExactlyInAnyOrderElementsOf(german.stream()
                        .map(value -> tuple(value.value(), value.items()))
                        .toList());
        assertThat(german).allSatisfy(value -> assertThat(value.name()).isEqualTo(value.value()));
        assertThat(english).allSatisfy(value -> {
            assertThat(value.name()).isNotEmpty().isNotEqualTo(value.value());
            assertThat(value.language()).isEmpty();
        });
    }

    @Test
    void theAddressOfAChoiceMeansTheSameInBothLanguages() {
        CompanyList german = find("sucht=Lehrlinge");
        CompanyList english = find("sucht=Lehrlinge", "en");

        assertThat(german.total()).isEqualTo((int) having("seeks", "Lehrlinge")).isPositive();
        assertThat(english.total()).isEqualTo(german.total());
        assertThat(english.chosen()).extracting(choice -> choice.value().name()).containsExactly("Apprentices");
        assertThat(english.query()).isEqualTo(german.query());
    }

    @Test
    void whatHasNoEnglishWordsSaysThatItIsGerman() {
        ContentTree tree = ContentTree.empty(Stage.PUBLIC)
                .add(
                        "companies",
                        company("eins", List.of("Drehen", "Fräsen"), List.of("Turning", "Milling")),
                        company("zwei", List.of("Fräsen", "Schleifen"), List.of("Grinding")),
                        company("drei", List.of("Schleifen"), List.of("")));
        CompanyFinder finder = CompanyFinders.over(
                Searches.over(tree, new CompanyTraits(References.classification()), "companies"),
                References.classification(),
                References.municipalities());
        CompanyList list = finder.find(
                Stage.PUBLIC,
                new FinderQuery.Place("companies", NodePath.of("/nordsachsen")),
                "en",
                name -> name.equals("bietet") ? List.of("Bohren") : List.of());

        assertThat(facet(list, "bietet").values())
                .extracting(Facet.Value::value, Facet.Value::name, Facet.Value::items, Facet.Value::language)
                .containsExactly(
                        tuple("Bohren", "", 0, ""),
                        tuple("Fräsen", "Milling", 2, ""),
                        tuple("Schleifen", "Schleifen", 2, "de"),
                        tuple("Drehen", "Turning", 1, ""));
    }

    private static NodeBuilder company(String name, List<String> offers, List<String> english) {
        return aNode("/nordsachsen/" + name, "mgnl:content")
                .set("title", name)
                .set(PropertyKey.of("offers"), PropertyValue.many(PropertyType.STRING, offers))
                .set(PropertyKey.of("offers", "en"), PropertyValue.many(PropertyType.STRING, english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zertifikat", "groesse", "gemeinde"})
    void otherValuesNeedNoName(String parameter) {
        assertThat(facet(find("", "en"), parameter).values())
                .extracting(Facet.Value::language)
                .containsOnly("");
    }

    @Test
    void aWordThatSaysNothingFindsNothingAndOffersWaysOut() {
        CompanyList list = find("q=und");

        assertThat(list.total()).isZero();
        assertThat(list.narrowed()).isTrue();
        assertThat(find("q=und&ausbildung=ja").relaxed())
                .extracting(CompanyList.Relaxed::criterion)
                .contains("q");
    }

    @Test
    void showsEverythingByNameWhenNothingIsAsked() {
        CompanyList list = find("");

        assertThat(list.total()).isEqualTo(ALL);
        assertThat(list.hits()).hasSize(24);
        assertThat(list.narrowed()).isFalse();
        assertThat(list.pages()).isEqualTo((ALL + 23) / 24);
        assertThat(TREE.find("companies", list.hits().get(0).node())
                        .orElseThrow()
                        .name())
                .isEqualTo("beispiel-agrarhof-liebschuetzberg");
    }

    @Test
    void countsAreThoseOfTheContent() {
        CompanyList list = find("");

        assertThat(items(list, "branche", "glas-keramik")).isEqualTo(having("industry", "glas-keramik"));
        assertThat(items(list, "gemeinde", "14730310")).isEqualTo(having("ags", "14730310"));
        assertThat(items(list, "zertifikat", "ISO 9001")).isEqualTo(having("certificates", "ISO 9001"));
    }

    @Test
    void aChoiceLeavesTheCountsOfItsOwnFacet() {
        CompanyList before = find("");
        CompanyList chosen = find("branche=glas-keramik");

        assertThat(chosen.total()).isEqualTo(items(before, "branche", "glas-keramik"));
        assertThat(items(chosen, "branche", "logistik")).isEqualTo(items(before, "branche", "logistik"));
        assertThat(items(chosen, "gemeinde", "14730310")).isLessThan(items(before, "gemeinde", "14730310"));
        assertThat(chosen.chosen()).extracting(CompanyList.Choice::without).containsExactly("");
    }

    @Test
    void twoValuesOfAFacetAreOneOrTheOtherAndTwoFacetsBoth() {
        int glass = find("branche=glas-keramik").total();
        int logistics = find("branche=logistik").total();

        assertThat(find("branche=glas-keramik&branche=logistik").total()).isEqualTo(glass + logistics);
        assertThat(find("branche=glas-keramik&gemeinde=14730310").total())
                .isEqualTo(items(find("branche=glas-keramik"), "gemeinde", "14730310"));
    }

    @Test
    void countsLinesOfBusinessInBothEditions() {
        CompanyList of2008 = find("");
        CompanyList of2025 = find("wz=2025");

        assertThat(facet(of2008, "abschnitt").values())
                .extracting(Facet.Value::name)
                .anyMatch(name -> name.startsWith("C "));
        assertThat(items(of2008, "abteilung", "23")).isPositive();
        assertThat(items(of2025, "abteilung25", "23")).isEqualTo(items(of2008, "abteilung", "23"));
        // Software is section J in 2008 and K in 2025.
        assertThat(items(of2025, "abschnitt25", "K")).isPositive();
        assertThat(of2025.facets()).extracting(Facet::parameter).doesNotContain("abschnitt");
    }

    @Test
    void findsAroundATown() {
        CompanyList near = find("um=14730310&umkreis=5&sortierung=entfernung");
        CompanyList wider = find("um=14730310&umkreis=40");

        assertThat(near.total()).isPositive().isLessThan(wider.total());
        assertThat(near.kilometres()).isEqualTo(5);
        assertThat(find("umkreis=5").total())
                .as("without a place there is no radius")
                .isEqualTo(ALL);
    }

    @Test
    void letsGoOneCriterionAtATimeWhenNothingIsFound() {
        CompanyList none = find("q=Brot&branche=logistik");

        assertThat(none.total()).isZero();
        assertThat(none.relaxed()).extracting(CompanyList.Relaxed::criterion).containsExactly("q", "branche");
        assertThat(none.relaxed()).allSatisfy(relaxed -> assertThat(find(java.net.URLDecoder.decode(
                                relaxed.query().substring(1), java.nio.charset.StandardCharsets.UTF_8))
                        .total())
                .isEqualTo(relaxed.items()));
    }

    @Test
    void offersFewerWordsWhereThoseTypedFindNothingTogether() {
        CompanyList none = find("q=Molkerei+Glasscherben");

        assertThat(none.total()).isZero();
        assertThat(none.relaxed())
                .extracting(CompanyList.Relaxed::words)
                .containsExactly("Molkerei", "Glasscherben", "");
        assertThat(none.relaxed()).allSatisfy(relaxed -> assertThat(find(java.net.URLDecoder.decode(
                                relaxed.query().replaceFirst("^[?]", ""), java.nio.charset.StandardCharsets.UTF_8))
                        .total())
                .isEqualTo(relaxed.items()));
    }

    @Test
    void saysWhatItTookAMistypedWordFor() {
        assertThat(find("q=Mollkerei").corrected()).isEqualTo("Molkerei");
        assertThat(find("q=Molkerei").corrected()).isEmpty();
    }

    @Test
    void keepsTheStateInTheLinksOfThePages() {
        CompanyList second = find("markt=regional&seite=2");

        assertThat(second.page()).isEqualTo(2);
        assertThat(second.pageLinks())
                .extracting(CompanyList.Link::query)
                .contains("?markt=regional&seite=2", "?markt=regional");
    }

    @ParameterizedTest
    @CsvSource({"seite=-1, 1", "seite=0, 1", "seite=99999999999999, 1", "seite=abc, 1", "seite=1000000, 4"})
    void anImpossiblePageIsTheNearestPossible(String query, int page) {
        assertThat(find(query).page()).isEqualTo(page);
    }

    @Test
    void aValueNobodyHasFindsNothingAndIsNotRepeated() {
        CompanyList list = find("branche=<script>");

        assertThat(list.total()).isZero();
        assertThat(list.chosen()).singleElement().satisfies(choice -> {
            assertThat(choice.value().known()).isFalse();
            assertThat(choice.value().name()).isEmpty();
        });
        assertThat(list.relaxed())
                .singleElement()
                .extracting(CompanyList.Relaxed::items)
                .isEqualTo(ALL);
    }
}
