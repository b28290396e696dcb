package de.wirtschaftsstandort.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two tables behind "Darf ich hier?", and what the ordinance says in cases nobody argues about. */
class ZoneUsesTests {

    /** The paragraph of each building area; others an answer may rest on are named in {@link #OF_ALL_AREAS}. */
    private static final Map<String, String> PARAGRAPHS = Map.of(
            "GE", "§ 8", "GEe", "§ 8", "GI", "§ 9", "SO", "§ 11", "MI", "§ 6", "MU", "§ 6a", "MK", "§ 7", "MD", "§ 5",
            "MDW", "§ 5a");

    private static final List<String> OF_ALL_AREAS = List.of("§ 10", "§ 11 Abs. 3", "§ 13");

    private final ZoneUses uses = new ZoneUses();

    private ZoneUse rule(String code, String zone) {
        return uses.rule(uses.useOf(code, 0).orElseThrow(), zone).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "62.01;GE;usually;§ 8 Abs. 2 Nr. 2",
                "62.01;GI;no;§ 9 Abs. 2",
                "25.62;GE;usually;§ 8 Abs. 2 Nr. 1",
                "25.62;GEe;depends;§ 8 mit § 1 Abs. 4",
                "25.62;MI;no;§ 6 Abs. 1",
                "24.10;GE;no;§ 8 Abs. 1",
                "24.10;GI;usually;§ 9 Abs. 1",
                "43.21;MI;depends;§ 6 Abs. 2 Nr. 4",
                "43.21;MU;depends;§ 6a Abs. 2 Nr. 4",
                "43.21;MK;depends;§ 7 Abs. 2 Nr. 3",
                "43.21;MD;depends;§ 5 Abs. 2 Nr. 6",
                "43.21;MDW;depends;§ 5a Abs. 2 Nr. 7",
                "43.21;GEe;usually;§ 8 mit § 1 Abs. 4",
                "52.10;GE;usually;§ 8 Abs. 2 Nr. 1",
                "52.10;GI;usually;§ 9 Abs. 2 Nr. 1",
                "52.10;SO;depends;§ 11 Abs. 2",
                "47.11;MK;usually;§ 7 Abs. 2 Nr. 2",
                "47.11;MDW;depends;§ 5a Abs. 2 Nr. 5",
                "47.30;GI;usually;§ 9 Abs. 2 Nr. 2",
                "47.30;MU;exception;§ 6a Abs. 3 Nr. 2",
                "55.10;GI;no;§ 9 Abs. 1 mit § 15 Abs. 1",
                "55.10;MDW;usually;§ 5a Abs. 2 Nr. 6",
                "92.00;GE;exception;§ 8 Abs. 3 Nr. 3",
                "92.00;GI;no;§ 9",
                "93.11;GE;usually;§ 8 Abs. 2 Nr. 4",
                "93.11;GI;exception;§ 9 Abs. 3 Nr. 2",
                "88.91;GE;exception;§ 8 Abs. 3 Nr. 2",
                "88.91;MI;usually;§ 6 Abs. 2 Nr. 5",
                "71.12;GI;usually;§ 13",
                "01.11;MD;usually;§ 5 Abs. 2 Nr. 1",
                "01.11;GE;no;§ 8",
                "01.30;MDW;exception;§ 5a Abs. 3 Nr. 2",
                "35.11;GE;depends;§ 8 Abs. 2 Nr. 1",
                "55.30;GE;no;§ 10"
            })
    void saysWhatTheOrdinanceSays(String code, String zone, String answer, String paragraph) {
        assertThat(rule(code, zone)).returns(answer, ZoneUse::answer).returns(paragraph, ZoneUse::paragraph);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GE", "GEe", "GI", "SO", "MI", "MU", "MK", "MD", "MDW"})
    void everyAreaHasAnAnswerToEveryUseWithItsOwnParagraph(String zone) {
        Set<String> kinds = new TreeSet<>(uses.activities().values());
        kinds.add("largeRetail");
        assertThat(kinds).hasSizeGreaterThan(15).allSatisfy(use -> {
            ZoneUse rule = uses.rule(use, zone).orElseThrow();
            assertThat(rule.answer()).isIn("usually", "exception", "depends", "no");
            assertThat(OF_ALL_AREAS.stream().anyMatch(rule.paragraph()::startsWith)
                            || rule.paragraph().matches(PARAGRAPHS.get(zone) + "(?![0-9a-z]).*"))
                    .as("%s of %s", rule.paragraph(), use)
                    .isTrue();
        });
        assertThat(uses.rule("craft", "WA")).isEmpty();
    }

    @Test
    void noRowIsLeftOver() {
        assertThat(uses.all()).hasSize((new TreeSet<>(uses.activities().values()).size() + 1) * PARAGRAPHS.size());
    }

    @Test
    void everyActivityIsAKindOfUseButThoseOfHouseholds() {
        List<Map<String, String>> rows = ReferenceFiles.rows(ReferenceFiles.bytes("wz2008.csv"));
        List<String> unrated = rows.stream()
                .filter(row -> !"1".equals(row.get("level")))
                .filter(row -> uses.useOf(row.getOrDefault("code", ""), 0).isEmpty())
                .map(row -> row.get("section"))
                .distinct()
                .toList();

        assertThat(unrated).containsExactly("T");
    }

    @Test
    void aNarrowerCodeGoesBeforeAWiderOne() {
        assertThat(uses.useOf("10.71.0", 0)).contains("craft");
        assertThat(uses.useOf("10.51.0", 0)).contains("manufacturing");
        assertThat(uses.useOf("C", 0)).isEmpty();
    }

    @Test
    void tradeAbove1200SquareMetresIsLarge() {
        assertThat(uses.useOf("47.11", 1_200)).contains("retail");
        assertThat(uses.useOf("47.11", 1_201)).contains("largeRetail");
        assertThat(uses.useOf("62.01", 5_000)).contains("office");
        assertThat(uses.rule("largeRetail", "GE")).map(ZoneUse::paragraph).contains("§ 11 Abs. 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyReasonUseAndAnswerHasItsWords(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("light-modules/standort/i18n/pages_" + language + ".properties"))) {
            words.load(file);
        }

        assertThat(uses.all()).allSatisfy(rule -> assertThat(words)
                .containsKeys("use.reason." + rule.reason(), "use.kind." + rule.use(), "use.answer." + rule.answer()));
        assertThat(words).doesNotContainKey("use.reason.invented");
    }
}
