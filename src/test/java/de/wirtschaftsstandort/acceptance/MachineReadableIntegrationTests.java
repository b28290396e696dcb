package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines, feed readers and other sites read: parsed as they parse it. */
class MachineReadableIntegrationTests {

    private static final RunningApplication APPLICATION = SharedApplication.get();
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void everyPagesDataAreJsonOfSchemaOrgWithAName() {
        Map<String, List<JsonNode>> pages = data();

        assertThat(pages)
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        (path, data) -> assertThat(data).as(path).isNotEmpty().allSatisfy(item -> {
                            assertThat(item.path("@context").asString()).isEqualTo("https://schema.org");
                            assertThat(item.path("@type").asString()).isNotBlank();
                        }));
        assertThat(typesOf(pages))
                .contains(
                        "GovernmentOrganization",
                        "WebSite",
                        "LocalBusiness",
                        "Event",
                        "Article",
                        "BreadcrumbList",
                        "Dataset",
                        "Product",
                        "Place");
    }

    @Test
    void everyPageButTheHomePagesHasItsWayInOrder() {
        data().forEach((path, data) -> {
            if (path.equals("/") || path.equals("/en")) {
                return;
            }
            JsonNode way = data.stream()
                    .filter(item -> item.path("@type").asString().equals("BreadcrumbList"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(path + " has no breadcrumbs"))
                    .path("itemListElement");
            assertThat(way.size()).as(path).isGreaterThan(1);
            for (int step = 0; step < way.size(); step++) {
                assertThat(way.get(step).path("position").asInt()).as(path).isEqualTo(step + 1);
                assertThat(way.get(step).path("name").asString()).as(path).isNotBlank();
            }
        });
    }

    @Test
    void figuresAreDatasetsWithLicenceAndPlace() {
        JsonNode figures = ofType("/standort/gemeinden/torgau", "Dataset");

        assertThat(figures.path("name").asString()).isEqualTo("Fläche und Einwohner von Torgau");
        assertThat(figures.path("license").asString()).startsWith("https://");
        assertThat(figures.path("spatialCoverage").path("name").asString()).isEqualTo("Torgau");
        assertThat(figures.path("variableMeasured").size()).isEqualTo(2);
        assertThat(ofType("/massnahmen", "Dataset").path("description").asString())
                .isNotBlank();
    }

    @Test
    void anEventHasItsTimeAndPlace() {
        JsonNode event = ofType("/aktuell/veranstaltungen/beispiel-ansiedlung-rundfahrt", "Event");

        assertThat(OffsetDateTime.parse(event.path("startDate").asString())).isNotNull();
        assertThat(event.path("location").path("@type").asString()).isIn("Place", "VirtualLocation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "events", "publications", "audio"})
    void feedsAreRssThatReadersUnderstand(String name) throws Exception {
        for (String prefix : List.of("", "/en")) {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            org.w3c.dom.Document feed = parsers.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(
                            APPLICATION.get(prefix + "/feeds/" + name + ".xml").body())));

            assertThat(feed.getDocumentElement().getTagName()).isEqualTo("rss");
            List<org.w3c.dom.Element> items = elements(feed.getElementsByTagName("item"));
            assertThat(items).isNotEmpty();
            for (org.w3c.dom.Element item : items) {
                assertThat(text(item, "title")).isNotBlank();
                URI link = URI.create(text(item, "link"));
                assertThat(APPLICATION.status(link.getRawPath()))
                        .as(link.toString())
                        .isEqualTo(200);
                assertThat(item.getElementsByTagName("guid").getLength()).isEqualTo(1);
                if (item.getElementsByTagName("pubDate").getLength() > 0) {
                    assertThat(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text(item, "pubDate")))
                            .isNotNull();
                }
            }
        }
    }

    private static JsonNode ofType(String path, String type) {
        return dataOf(path).stream()
                .filter(item -> item.path("@type").asString().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " has no " + type));
    }

    private static Map<String, List<JsonNode>> data() {
        Map<String, List<JsonNode>> data = new TreeMap<>();
        for (String path : APPLICATION.sitemap()) {
            data.put(path, dataOf(path));
        }
        return data;
    }

    private static List<JsonNode> dataOf(String path) {
        List<JsonNode> data = new ArrayList<>();
        for (Element script : Jsoup.parse(APPLICATION.get(path).body()).select("script[type=application/ld+json]")) {
            data.add(JSON.readTree(script.data()));
        }
        return data;
    }

    private static Set<String> typesOf(Map<String, List<JsonNode>> pages) {
        Set<String> types = new TreeSet<>();
        pages.values()
                .forEach(data ->
                        data.forEach(item -> types.add(item.path("@type").asString())));
        return types;
    }

    private static List<org.w3c.dom.Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(org.w3c.dom.Element.class::cast)
                .toList();
    }

    private static String text(org.w3c.dom.Element item, String name) {
        return item.getElementsByTagName(name).item(0).getTextContent();
    }
}
