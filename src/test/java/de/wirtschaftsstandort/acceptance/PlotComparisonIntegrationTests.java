package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** From the list of plots to the same facts side by side, without script. */
class PlotComparisonIntegrationTests {

    private static final RunningApplication APPLICATION = SharedApplication.get();
    private static final String HERE = "/gewerbeflaechen/vergleich";

    private static Document page(String path) {
        return Jsoup.parse(APPLICATION.get(path).body(), APPLICATION.uri(path).toString());
    }

    /** Names of the first plots of the list, as its boxes send them. */
    private static List<String> offered(int count) {
        List<String> names = page("/gewerbeflaechen/flaechen")
                .select("input[name=vergleich][form=compare]")
                .eachAttr("value");
        assertThat(names).hasSizeGreaterThan(count);
        return names.subList(0, count);
    }

    private static String chosen(List<String> names) {
        return names.stream().map(name -> "vergleich=" + name).collect(Collectors.joining("&", HERE + "?", ""));
    }

    @Test
    void theListSendsItsBoxesToTheComparison() {
        Document list = page("/gewerbeflaechen/flaechen");

        assertThat(list.select("form#compare").attr("action")).isEqualTo(HERE);
        assertThat(page("/en/gewerbeflaechen/flaechen").select("form#compare").attr("action"))
                .isEqualTo("/en" + HERE);
    }

    @Test
    void sixPlotsStandSideBySideWithAReadingForEveryFact() {
        Document page = page(chosen(offered(6)));

        assertThat(page.select("table.compare thead th")).hasSize(7);
        assertThat(page.select("table.compare tbody tr:has(td)"))
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(row.select("td")).hasSize(6))
                .allSatisfy(row -> assertThat(row.select("td").eachText()).doesNotContain(""));
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    /** The unit stands once: behind the number, not in the name of the fact as well; an abbreviation is none. */
    @Test
    void everyNumberHasItsUnit() {
        Document page = page(chosen(offered(6)));

        List<String> facts = page.select("table.compare tbody th[scope=row]").eachText();
        assertThat(facts)
                .contains("Breite", "Gesamtfläche", "Grundflächenzahl (GRZ)")
                .noneMatch(fact -> fact.matches(".*\\((m|m²|km|kW|%)\\)"));
        assertThat(page.select("table.compare tr:has(th:matchesOwn(^Breite$)) td")
                        .eachText())
                .allMatch(reading -> reading.replace('\u00a0', ' ').matches("[\\d.,]*\\d m|keine Angabe"))
                .anyMatch(reading -> reading.endsWith("m"));
    }

    @Test
    void onlyDifferencesLeavesOutWhatAllSayTheSame() {
        String address = chosen(offered(3));
        int all = page(address).select("table.compare tbody tr:has(td)").size();

        List<Element> different = page(address + "&nur=unterschiede").select("table.compare tbody tr:has(td)");

        assertThat(different).hasSizeBetween(1, all - 1).allSatisfy(row -> assertThat(
                        row.select("td").eachText().stream().distinct())
                .hasSizeGreaterThan(1));
    }

    @Test
    void takingOneOutKeepsTheOthers() {
        List<String> names = offered(3);
        String without =
                page(chosen(names)).select("table.compare a.drop").get(0).attr("href");

        assertThat(page(without).select("table.compare thead th a").eachAttr("href"))
                .hasSize(2);
    }

    @Test
    void tellsWhatIsTooMuchWhatIsGoneAndWhatIsTooFew() {
        Document seven = page(chosen(offered(7)));
        assertThat(seven.select("table.compare thead th")).hasSize(7);
        assertThat(seven.select(".note").text()).contains("6 Flächen");

        Document gone = page(chosen(offered(2)) + "&vergleich=gibt-es-nicht%22%3E%3Cscript%3E");
        assertThat(gone.select(".note").text()).contains("gibt es nicht mehr");
        assertThat(gone.select("table.compare thead th")).hasSize(3);

        Document none = page(HERE);
        assertThat(none.select("table.compare")).isEmpty();
        assertThat(none.select(".comparison a.btn").attr("href")).isEqualTo("/gewerbeflaechen/flaechen");
    }
}
