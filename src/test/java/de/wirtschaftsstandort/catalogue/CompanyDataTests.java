package de.wirtschaftsstandort.catalogue;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.UnconnectedReferences;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the house as a file. */
class CompanyDataTests {

    private static final String PAGE = "https://nordsachsen.example/branchenkatalog/glas";
    private static final String RING = "[[12.1,51.4],[12.2,51.4],[12.2,51.5],[12.1,51.4]]";

    private static ContentNode item(NodeBuilder node) {
        return ContentTree.empty(Stage.PUBLIC).add("items", node).require("items", "/glas");
    }

    private static NodeBuilder glas() {
        return aNode("/glas", "mgnl:content");
    }

    private static JsonNode geometry(String polygon) {
        ContentNode plot = item(glas().set("polygon", polygon)
                .set(PropertyKey.of("latitude"), PropertyValue.of(51.4))
                .set(PropertyKey.of("longitude"), PropertyValue.of(12.1)));
        String json = PlotFeatures.json(List.of(plot), "de", node -> PAGE, node -> true);
        return JsonMapper.shared().readTree(json).path("features").path(0).path("geometry");
    }

    @Test
    void aCompanyThatDidNotAgreeIsNotHandedOut() {
        assertThat(CompanyData.isOpen(item(glas().set("title", "Glaswerk")))).isFalse();
        assertThat(CompanyData.isOpen(item(glas().set("consentOpenData", "2026-03-01, Brief"))))
                .isTrue();
        assertThat(CompanyData.isOpen(item(glas().set("sample", true)))).isTrue();
    }

    @Test
    void saysWhatACompanyOffersAndLooksForInTheLanguageOfTheFile() {
        ContentNode company = item(glas().set("sample", true)
                .set("offers", "Fräsen")
                .set(PropertyKey.of("offers", "en"), PropertyValue.of("Milling"))
                .set("seeks", "Lehrlinge"));
        CompanyData data = new CompanyData(UnconnectedReferences.municipalities());

        assertThat(data.csv(List.of(company), "en", node -> PAGE).lines().toList())
                .satisfiesExactly(
                        titles -> assertThat(titles).contains("Offers", "Looks for"), cells -> assertThat(cells)
                                .contains("Milling", "Lehrlinge")
                                .doesNotContain("Fräsen"));
        assertThat(data.json(List.of(company), "de", node -> PAGE)).contains("\"offers\":[\"Fräsen\"]");
    }

    @Test
    void aCardEscapesWhatWouldBreakIt() {
        String card = CompanyCard.of(
                item(glas().set("title", "Glas; Licht, Farbe \\ Co").set("city", "Torgau\nEND:VCARD")), "de", PAGE);

        assertThat(card)
                .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n")
                .contains("FN:Glas\\; Licht\\, Farbe \\\\ Co\r\n")
                .contains("Torgau\\nEND:VCARD")
                .endsWith("END:VCARD\r\n");
        assertThat(card.lines().filter("END:VCARD"::equals)).hasSize(1);
    }

    @Test
    void aLongLineOfACardIsFoldedBetweenSigns() {
        String name = "Größenänderungsgesellschaft für Übermaße ".repeat(5).strip();
        String card = CompanyCard.of(item(glas().set("title", name)), "de", PAGE);

        assertThat(card.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(card.replace("\r\n ", "")).contains("FN:" + name + "\r\n");
    }

    @Test
    void aSoundOutlineIsHandedOn() {
        assertThat(geometry("{\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}")
                        .path("type")
                        .asString())
                .isEqualTo("Polygon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kein JSON",
                "{}",
                "[1",
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[12.1,51.4],[12.2,51.4],[12.2,51.5],[12.1,51.5]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[12.1,51.4],[12.1,51.4]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[999,51.4],[12.2,51.4],[12.2,51.5],[999,51.4]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"x\",51.4],[12.2,51.4],[12.2,51.5],[\"x\",51.4]]]}",
                "{\"type\":\"LineString\",\"coordinates\":[[12.1,51.4],[12.2,51.4]]}"
            })
    void anOutlineThatIsNoneBecomesThePoint(String polygon) {
        JsonNode geometry = geometry(polygon);

        assertThat(geometry.path("type").asString()).isEqualTo("Point");
        assertThat(geometry.path("coordinates").path(0).asDouble()).isEqualTo(12.1);
    }
}
