package de.wirtschaftsstandort.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people call a business, held against the classification in both editions. */
class EverydayTradesStoreTests {

    private static final Classification WZ = References.classification();

    static Stream<EverydayTrade> trades() {
        return new EverydayTrades().all().stream();
    }

    private static List<String> codes(List<Activity> activities) {
        return activities.stream().map(Activity::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Bäckerei,10.71,10.71",
        "Fleischerei,10.13,10.13",
        "Metzgerei,10.13,10.13",
        "Brauerei,11.05,11.05",
        "Tischlerei,16.23,16.25",
        "Schreinerei,16.23,16.25",
        "Druckerei,18.12,18.12",
        "Schlosserei,25.12,25.12",
        "Elektriker,43.21,43.21",
        "Klempner,43.22,43.22",
        "Dachdecker,43.91.1,43.41.1",
        "Zimmerei,43.91.2,43.41.2",
        "Autohaus,45.11,47.81",
        "Autowerkstatt,45.20,95.31",
        "Apotheke,47.73,47.73",
        "Optiker,47.78.1,47.74.1",
        "Spedition,52.29.1,52.26.1",
        "Lagerhalle,52.10,52.10",
        "Taxi,49.32,49.33",
        "Restaurant,56.10,56.11",
        "Softwareentwicklung,62.01,62.10",
        "Rechenzentrum,63.11,63.10",
        "Steuerberater,69.20,69.20",
        "Zahnarzt,86.23,86.23",
        "Fitnessstudio,93.13,93.13",
        "Friseur,96.02,96.21",
        "Lagerhaltung,52.10,52.10",
        "Müllabfuhr,38.11,38.11",
        "Autozulieferer,29.3,29.3",
        "Übersetzer,74.30,74.30",
        "orchard,01.24,01.24",
        "bakery,10.71,10.71",
        "hairdresser,96.02,96.21",
        "data centre,63.11,63.10"
    })
    void knowsWhatAnEverydayNameMeans(String words, String wz2008, String wz2025) {
        assertThat(codes(WZ.called(words))).containsExactly(wz2008);
        assertThat(codes(WZ.called2025(words))).containsExactly(wz2025);
    }

    @ParameterizedTest
    @MethodSource("trades")
    void everyNameMeansOneCodeInEachEdition(EverydayTrade trade) {
        assertThat(trade.allWords())
                .allSatisfy(word -> {
                    assertThat(codes(WZ.called(word))).as(word).containsExactly(trade.wz2008());
                    assertThat(codes(WZ.called2025(word))).as(word).containsExactly(trade.wz2025());
                    assertThat(WZ.search(word, 50)).extracting(Activity::code).contains(trade.wz2008());
                })
                .doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("trades")
    void theCodesOfBothEditionsCorrespond(EverydayTrade trade) {
        assertThat(WZ.of2025(trade.wz2008())).anyMatch(successor -> successor.startsWith(trade.wz2025()));
    }

    @Test
    void knowsTheBusinessesOfATown() {
        assertThat(trades()).hasSizeGreaterThan(190);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bäckerei", "BÄCKEREI", "Baeckerei", "Backerei", "Bäckereien", " Bäckerei "})
    void casesUmlautsAndEndingsMakeNoDifference(String words) {
        assertThat(codes(WZ.called(words))).containsExactly("10.71");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zeppelinzucht", "Bäckereixyz", "ba", "", " ", "|", "Maßbäckerschneider", "wz2008", "10.71"})
    void wrongWordsMeanNothing(String words) {
        assertThat(WZ.called(words)).isEmpty();
        assertThat(WZ.called2025(words)).isEmpty();
    }

    @Test
    void theBeginningOfANameFindsItsCode() {
        assertThat(codes(WZ.search("Bäckere", 50))).containsExactly("10.71");
        assertThat(codes(WZ.search("Mo", 5_000)))
                .as("two letters are looked for in titles alone")
                .isNotEmpty()
                .doesNotContain("10.51");
        assertThat(codes(WZ.search("Mol", 50))).contains("10.51");
    }

    @Test
    void aCodeHasTheNamesOfWhatItIsAndNoneOfWhatItMayBe() {
        assertThat(WZ.everydayNames("10.71.0", "de")).contains("Bäckerei").doesNotContain("bakery");
        assertThat(WZ.everydayNames("10.71", "en")).contains("bakery");
        assertThat(WZ.everydayNames("10.7", "de")).isEmpty();
        assertThat(WZ.everydayNames2025("95.31.1", "de")).contains("Autowerkstatt");
        assertThat(WZ.everydayNames("95.31.1", "de")).isEmpty();
    }
}
