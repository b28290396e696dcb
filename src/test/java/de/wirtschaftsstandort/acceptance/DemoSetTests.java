package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.acceptance.DemoSet.Item;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo set fills every part of the portal and agrees with itself and with the reference data. */
class DemoSetTests {

    private static final double MOST_SHARED = 0.4;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static DemoSet set;

    @BeforeAll
    static void read() throws Exception {
        set = DemoSet.read();
    }

    @ParameterizedTest
    @CsvSource({
        "companies, 80",
        "products, 60",
        "plots, 25",
        "estates, 10",
        "buildings, 8",
        "events, 16",
        "stories, 8",
        "publications, 6",
        "audio, 2"
    })
    void isLargeEnoughToBrowse(String workspace, int least) {
        assertThat(set.of(workspace)).hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void everyIndustryAndEveryMunicipalityHasCompanies() {
        assertThat(set.of("companies").stream().collect(Collectors.groupingBy(item -> item.text("industry"))))
                .hasSize(13)
                .allSatisfy((industry, companies) ->
                        assertThat(companies).as(industry).hasSizeGreaterThan(3));
        Set<String> settled =
                set.of("companies").stream().map(item -> item.text("ags")).collect(Collectors.toSet());
        assertThat(settled)
                .isEqualTo(set.of("municipalities").stream()
                        .map(item -> item.text("ags"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyInventedItemSaysThatItIsASample() {
        assertThat(set.invented())
                .hasSizeGreaterThan(200)
                .allSatisfy(item -> assertThat(item.properties().get("sample"))
                        .as(item.toString())
                        .isEqualTo(true))
                .allSatisfy(item -> assertThat(item.name()).startsWith("beispiel-"));
    }

    @Test
    void everyGermanTextHasAnEnglishOne() {
        Set<String> translated = new TreeSet<>();
        set.invented().forEach(item -> item.properties().keySet().stream()
                .filter(name -> name.endsWith("_en"))
                .forEach(name ->
                        translated.add(item.workspace() + " " + name.substring(0, name.length() - "_en".length()))));
        assertThat(translated).contains("companies summary", "audio transcript", "plots teaser");

        assertThat(set.invented()).allSatisfy(item -> item.properties().keySet().stream()
                .filter(name -> translated.contains(item.workspace() + " " + name))
                .forEach(name -> assertThat(item.text(name + "_en"))
                        .as(item + " " + name)
                        .isNotBlank()));
    }

    @Test
    void everyBranchIsOneOfTheOfficialClassification() throws IOException {
        Set<String> wz2008 = codes("wz2008.csv");
        Set<String> wz2025 = codes("wz2025.csv");
        List<String> used = new ArrayList<>();
        set.of("companies").forEach(item -> used.addAll(item.texts("wz")));
        set.of("products").forEach(item -> used.addAll(item.texts("industryUse")));

        assertThat(used).hasSizeGreaterThan(80).allSatisfy(code -> assertThat(wz2008)
                .contains(code));
        assertThat(set.of("companies"))
                .flatExtracting(item -> item.texts("wz2025"))
                .hasSizeGreaterThan(30)
                .allSatisfy(code -> assertThat(wz2025).contains(code));
    }

    @ParameterizedTest
    @CsvSource({
        "products, company, companies",
        "plots, estate, estates",
        "plots, contact, contacts",
        "buildings, estate, estates",
        "estates, companies, companies",
        "stories, companies, companies",
        "stories, related, stories",
        "audio, companies, companies",
        "events, contact, contacts"
    })
    void everyReferenceLeadsToAnItem(String workspace, String property, String target) {
        Map<String, Item> byId = set.byId();
        List<String> references = set.of(workspace).stream()
                .flatMap(item -> item.texts(property).stream())
                .toList();

        assertThat(references).isNotEmpty().allSatisfy(id -> assertThat(byId.get(id))
                .as(workspace + " " + property + " " + id)
                .extracting(Item::workspace)
                .isEqualTo(target));
    }

    @ParameterizedTest
    @CsvSource({
        "companies, images",
        "products, images",
        "plots, images",
        "estates, images",
        "buildings, images",
        "stories, images",
        "publications, cover",
        "audio, cover"
    })
    void everyItemHasADrawnPictureOfItsOwn(String workspace, String property) throws Exception {
        List<String> pictures = set.of(workspace).stream()
                .flatMap(item -> item.texts(property).stream())
                .toList();

        assertThat(pictures).hasSameSizeAs(set.of(workspace)).doesNotHaveDuplicates();
        assertThat(DemoSet.drawnPictures(workspace)).containsExactlyInAnyOrderElementsOf(pictures);
    }

    @Test
    void everyMeasureIsOneOfTheConcept() {
        List<String> named = set.invented().stream()
                .flatMap(item -> item.texts("measureRef").stream())
                .toList();
        assertThat(named).hasSizeGreaterThan(100).allSatisfy(number -> assertThat(Integer.parseInt(number))
                .isBetween(1, 22));
    }

    @Test
    void registrationClosesBeforeAnEventBegins() {
        assertThat(set.of("events")).allSatisfy(event -> {
            OffsetDateTime start = OffsetDateTime.parse(event.text("start"));
            assertThat(OffsetDateTime.parse(event.text("end"))).isAfter(start);
            if (event.properties().containsKey("regUntil")) {
                assertThat(OffsetDateTime.parse(event.text("regFrom")))
                        .isBefore(OffsetDateTime.parse(event.text("regUntil")));
                assertThat(OffsetDateTime.parse(event.text("regUntil"))).isBefore(start);
            }
        });
    }

    @Test
    void audioPiecesHaveATranscriptInBothLanguages() {
        assertThat(set.of("audio"))
                .allSatisfy(item -> assertThat(item.text("transcript")).hasSizeGreaterThan(300))
                .allSatisfy(item -> assertThat(item.text("transcript_en")).hasSizeGreaterThan(300));
    }

    @ParameterizedTest
    @CsvSource({"summary, text", "summary_en, text_en"})
    void noTwoCompaniesTellTheSame(String summary, String text) {
        Map<String, WordSequences> profiles = new TreeMap<>();
        set.of("companies")
                .forEach(item ->
                        profiles.put(item.name(), WordSequences.of(item.text(summary) + " " + item.text(text))));

        assertThat(tooAlike(profiles)).isEmpty();

        // The control: one word changed in a copy is recognised.
        Item first = set.of("companies").get(0);
        profiles.put("copy", WordSequences.of(first.text(summary) + " Zudem " + first.text(text)));
        assertThat(tooAlike(profiles)).containsExactly(first.name() + " and copy");
    }

    private static List<String> tooAlike(Map<String, WordSequences> profiles) {
        List<String> found = new ArrayList<>();
        profiles.forEach((one, profile) -> profiles.forEach((two, other) -> {
            if (one.compareTo(two) < 0 && profile.sharedWith(other) > MOST_SHARED) {
                found.add(one + " and " + two);
            }
        }));
        return found;
    }

    /** Codes of all levels, down to the five characters the catalogue uses. */
    private static Set<String> codes(String file) throws IOException {
        try (InputStream in = DemoSetTests.class.getResourceAsStream("/reference/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(';')))
                    .map(code -> code.length() > 5 ? code.substring(0, 5) : code)
                    .collect(Collectors.toSet());
        }
    }
}
