package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The map beside the list of plots, without script: it shows what the list names, in every part. */
class PlotMapIntegrationTests {

    private static final RunningApplication APPLICATION = SharedApplication.withSearch();
    private static final String LIST = "/gewerbeflaechen/flaechen";

    private static Document page(String path) {
        return Jsoup.parse(APPLICATION.get(path).body(), APPLICATION.uri(path).toString());
    }

    private static List<String> listed(Document page) {
        return page.select(".site-entry[id]").stream()
                .map(entry -> "#" + entry.id())
                .toList();
    }

    /** How many entries the marks of the list's own layer stand for. */
    private static int drawn(Document page) {
        return page.select("svg[data-plot-map] g.own > a").stream()
                .mapToInt(mark -> {
                    String sign = mark.select(".sign").text();
                    return sign.matches("\\d+") ? Integer.parseInt(sign) : 1;
                })
                .sum();
    }

    private static List<String> singles(Document page) {
        return page.select("g.own > a[href^=#plot-]").eachAttr("href");
    }

    private static String way(Document page, String name) {
        return page.select(".finder-map nav a:contains(" + name + ")").attr("href");
    }

    @Test
    void theListIsTheMapInEveryPart() throws Exception {
        Document page = page(LIST + "?gleis=ja");
        List<Integer> counts = new ArrayList<>();
        for (String step : List.of("Näher heran", "Nach Westen", "Nach Osten", "Weiter weg")) {
            assertThat(drawn(page)).isEqualTo(listed(page).size());
            assertThat(listed(page)).containsAll(singles(page));
            counts.add(listed(page).size());
            page = page(way(page, step));
            assertThat(page.select("input[name=gleis]").hasAttr("checked")).isTrue();
        }

        assertThat(counts.get(1)).as("in the middle part").isLessThan(counts.get(0));
        assertThat(listed(page)).hasSize(counts.get(0));
        assertThat(page.select(".finder-map nav a").eachText()).containsExactly("Näher heran");
    }

    @Test
    void theMapDrawsEveryMunicipalityFromAFileThatBrowsersKeep() {
        List<String> used = page(LIST).select(".finder-map use.place").eachAttr("href");
        HttpResponse<String> file = APPLICATION.get(used.get(0).replaceFirst("#.*", ""));
        Document drawing = Jsoup.parse(file.body(), "", Parser.xmlParser());

        assertThat(used).hasSize(30).allSatisfy(address -> assertThat(
                        drawing.select("path" + address.substring(address.indexOf('#'))))
                .hasSize(1));
        assertThat(file.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        Document municipalities = page("/standort/gemeinden");
        assertThat(municipalities.select("use.place").eachAttr("href")).hasSameElementsAs(used);
        assertThat(municipalities.select(".shape use").eachAttr("href")).hasSameElementsAs(used);
    }

    @Test
    void anOlderMarkAnswersThePresentFileForNowAndOtherAddressesNone() {
        HttpResponse<String> older = APPLICATION.get("/.map/areas/1000/0123456789abcdef.svg");

        assertThat(older.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(older.body()).startsWith("<svg ");
        assertThat(APPLICATION.get("/.map/areas/10/0123456789abcdef.svg").statusCode())
                .isEqualTo(404);
        assertThat(APPLICATION.get("/.map/areas/99999/0123456789abcdef.svg").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theOtherLanguageIsAskedTheSame() {
        String asked = "?ebene=bahnhoefe&gleis=ja&kampagne=a%22%3Cb%26c&vergleich=beispiel-collmblick-werk";
        String there = page(LIST + asked + "&unbekannt=1")
                .select("header a[hreflang=en]")
                .attr("href");

        assertThat(there).startsWith("/en/").endsWith(asked);
        assertThat(page(there).select("svg g.stations")).isNotEmpty();
    }

    @Test
    void theFileToTakeAwayIsThatOfThePart() throws Exception {
        Document part = page(way(page(LIST), "Näher heran"));
        String file = part.select(".take-away a").attr("href");

        assertThat(JsonMapper.shared().readTree(APPLICATION.get(file).body()).path("features"))
                .hasSameSizeAs(listed(part))
                .isNotEmpty();
    }

    @Test
    void anEmptyPartSaysWhatThereIsWithoutIt() {
        Document sea = page(LIST + "?ausschnitt=1,1,2,2");

        assertThat(listed(sea)).isEmpty();
        assertThat(drawn(sea)).isZero();
        assertThat(listed(page(sea.select(".note a").attr("href")))).isNotEmpty();
    }

    @Test
    void layersAreSwitchedByLinksAndKeptByTheForm() throws Exception {
        Document plain = page(LIST + "?gleis=ja");
        assertThat(plain.select("svg g.stations")).isEmpty();

        Document shown = page(plain.select("a[data-layer=stations]").attr("href"));

        assertThat(shown.select("svg g.stations [aria-label]").eachAttr("aria-label"))
                .isNotEmpty();
        assertThat(shown.select(".finder-map figcaption").text()).contains("StaDa");
        assertThat(shown.select("form[data-filters] input[name=ebene]").eachAttr("value"))
                .containsExactly("bahnhoefe");
        assertThat(shown.select("input[name=gleis]").hasAttr("checked")).isTrue();
        assertThat(page(shown.select("a[data-layer=stations]").attr("href")).select("svg g.stations"))
                .isEmpty();
    }

    @Test
    void theCatalogueHasTheMapOfWhatItFinds() {
        Document page = page("/branchenkatalog?branche=logistik");
        int found = Integer.parseInt(page.select(".hits").text().replaceAll("\\D.*", ""));

        assertThat(found).isPositive();
        assertThat(drawn(page)).isEqualTo(found);

        Document closer = page(page.select("g.own > a[href*=ausschnitt]").attr("href"));
        assertThat(drawn(closer)).isPositive().isLessThanOrEqualTo(found);
        assertThat(closer.select("input[name=ausschnitt]")).hasSize(1);
    }

    @Test
    void thereIsNoBackgroundUnlessTheOperatorSwitchesItOn() {
        assertThat(APPLICATION.status("/.map/10/548/341.png")).isEqualTo(404);
        assertThat(page(LIST).select("svg image")).isEmpty();
    }
}
