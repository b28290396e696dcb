package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of the finder as files: the same entries as on their pages. */
class ExportsIntegrationTests {

    /** Until the search has read everything its files say that they cannot be had yet. */
    private static final RunningApplication APPLICATION = SharedApplication.withSearch();

    private static final JsonMapper JSON = JsonMapper.shared();

    private static Document page(String path) {
        return Jsoup.parse(APPLICATION.get(path).body(), APPLICATION.uri(path).toString());
    }

    private static String file(String path) {
        HttpResponse<String> answer = APPLICATION.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        return answer.body();
    }

    private static String linked(Document page, String beginning) {
        return page.select("a[href^=" + beginning + "]").attr("href");
    }

    @Test
    void plotsOfAMunicipalityLieWithinItWithClosedRings() throws Exception {
        String ags = "14730250";
        Document list = page("/gewerbeflaechen/flaechen?gemeinde=" + ags);
        JsonNode features =
                JSON.readTree(file(linked(list, "/exports/plots.geojson"))).path("features");
        Path2D border = border(ags);

        assertThat(features).hasSize(list.select(".site-entry").size()).isNotEmpty();
        assertThat(features).allSatisfy(feature -> {
            JsonNode ring = feature.path("geometry").path("coordinates").path(0);
            assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
            assertThat(ring).allSatisfy(position -> assertThat(border.contains(
                            position.get(0).asDouble(), position.get(1).asDouble()))
                    .isTrue());
            String path = feature.path("properties").path("page").asString();
            assertThat(list.select("h3 a").eachAttr("abs:href")).contains(path);
        });
        assertThat(JSON.readTree(file("/exports/plots.geojson")).path("features"))
                .hasSizeGreaterThan(features.size())
                .anySatisfy(feature -> {
                    JsonNode first =
                            feature.path("geometry").path("coordinates").path(0).path(0);
                    assertThat(border.contains(
                                    first.path(0).asDouble(), first.path(1).asDouble()))
                            .isFalse();
                });
    }

    @Test
    void aPlotThatIsTakenStaysOnlineAndLeadsToOthers() throws Exception {
        Document all = page("/gewerbeflaechen/flaechen?vergebene=ja");
        String sold = all.select(".site-entry:has(.state.sold) h3 a").attr("href");
        Document list = page("/gewerbeflaechen/flaechen");
        Document expose = page("/en" + sold);

        assertThat(list.select("h3 a").eachAttr("href")).isNotEmpty().doesNotContain(sold);
        assertThat(file("/exports/plots.geojson")).doesNotContain(sold);
        assertThat(file(linked(all, "/exports/plots.geojson")))
                .contains(sold)
                .contains("\"state\":\"sold\"")
                .contains("\"stateSince\":\"2026-04-20\"");
        assertThat(expose.select(".life li").eachText())
                .containsExactly(
                        "since 20 April 2026: Sold",
                        "from 17 November 2025: Reserved",
                        "from 3 February 2025: Available");
        assertThat(expose.select("script[type=application/ld+json]").html()).contains("\"value\":\"Sold\"");
        assertThat(expose.select("#instead li h3 a").eachAttr("href"))
                .isNotEmpty()
                .doesNotContain("/en" + sold)
                .allSatisfy(
                        other -> assertThat(APPLICATION.get(other).statusCode()).isEqualTo(200));
        assertThat(expose.select(".aside .btn").eachAttr("href")).contains("#instead");
        String id = JSON.readTree(file(linked(all, "/exports/plots.geojson")))
                .path("features")
                .valueStream()
                .filter(feature -> feature.toString().contains(sold))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(page("/kontakt?about=plots:" + id)
                        .select("form #instead a.more")
                        .eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(other -> assertThat(other).contains("about=plots:").doesNotContain(id));
    }

    @Test
    void companiesAreThoseOfThePageWithTheSameFilter() {
        Document list = page("/branchenkatalog?groesse=10-49&markt=germany");
        int hits = Integer.parseInt(list.select(".hits").text().replaceAll("\\D+", ""));

        List<String> lines =
                file(linked(list, "/exports/companies.csv")).lines().toList();
        JsonNode companies =
                JSON.readTree(file(linked(list, "/exports/companies.json"))).path("companies");

        assertThat(lines).hasSize(hits + 1);
        assertThat(lines.get(0)).startsWith("\ufeff\"Name\";").doesNotContain("E-Mail");
        assertThat(companies).hasSize(hits).allSatisfy(company -> {
            assertThat(company.path("sizeClass").path(0).asString()).isEqualTo("10-49");
            assertThat(company.path("markets").toString()).contains("germany");
        });
        assertThat(file("/exports/companies.csv").lines().count()).isGreaterThan(hits + 1);
    }

    @Test
    void aCompanyHasACardInTheLanguageOfItsPage() {
        Document company = page(page("/en/branchenkatalog")
                .select("a[href^=/en/branchenkatalog/]")
                .attr("href"));

        assertThat(file(linked(company, "/exports/companies/")))
                .startsWith("BEGIN:VCARD")
                .contains("FN:" + company.select("h1").text())
                .contains("NOTE:Sample");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exports/companies.csv?q=%00%EF%BF%BE%E2%80%AE%22%29%20OR%20*:*&groesse=gibt-es-nicht&seite=-999999999999",
                "/exports/companies.json?um=%27%3Bdrop%20table&umkreis=1e309&sortierung=%2A&language=xx&%25",
                "/exports/plots.geojson?gemeinde=%3Cscript%3E&gemeinde=14730250"
            })
    void whateverIsAskedForTheAnswerIsAFile(String path) {
        assertThat(file(path)).doesNotContain("<script>").isNotEmpty();
    }

    @Test
    void anEventGoesIntoTheCalendarFromItsPage() {
        String list = "/aktuell/veranstaltungen";
        String event = page(list).select("main a[href^=" + list + "/]").attr("href");
        Document page = page(event);

        assertThat(file(linked(page, "/exports/events/")))
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART", "DTSTAMP", "URL:http")
                .contains(page.select("h1").text().substring(0, 10));
    }

    /** The tour took place in October 2026. */
    @Test
    void thereIsNothingToPutIntoACalendarOnceAnEventIsOver() {
        assertThat(APPLICATION.status("/exports/events/beispiel-ansiedlung-rundfahrt.ics"))
                .isEqualTo(410);
        assertThat(APPLICATION.status("/aktuell/veranstaltungen/beispiel-ansiedlung-rundfahrt"))
                .isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(APPLICATION.status("/exports/events/gibt-es-nicht.ics")).isEqualTo(404);
        assertThat(APPLICATION.status("/exports/companies/gibt-es-nicht.vcf")).isEqualTo(404);
        assertThat(APPLICATION.status("/exports/companies/..%2F..%2Fx.vcf")).isIn(400, 404);
        assertThat(APPLICATION.status("/exports/companies.csv?q=" + "a".repeat(4_000)))
                .isEqualTo(414);
    }

    private static Path2D border(String ags) throws Exception {
        JsonNode borders = JSON.readTree(
                ExportsIntegrationTests.class.getResourceAsStream("/reference/municipality-borders.geojson"));
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (JsonNode feature : borders.path("features")) {
            if (feature.path("properties").path("ags").asString().equals(ags)) {
                JsonNode geometry = feature.path("geometry");
                if (geometry.path("type").asString().equals("Polygon")) {
                    add(path, geometry.path("coordinates"));
                } else {
                    geometry.path("coordinates").forEach(polygon -> add(path, polygon));
                }
            }
        }
        return path;
    }

    private static void add(Path2D path, JsonNode polygon) {
        for (JsonNode ring : polygon) {
            path.moveTo(ring.get(0).get(0).asDouble(), ring.get(0).get(1).asDouble());
            ring.forEach(position ->
                    path.lineTo(position.get(0).asDouble(), position.get(1).asDouble()));
            path.closePath();
        }
    }
}
