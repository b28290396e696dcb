package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The watch list without script: its address is the list. */
class WatchListIntegrationTests {

    private static final RunningApplication APPLICATION = SharedApplication.withSearch();
    private static final String HERE = "/merkliste";
    private static final String PLOTS = "/gewerbeflaechen/flaechen";

    private static Document page(String path) {
        return Jsoup.parse(APPLICATION.get(path).body(), APPLICATION.uri(path).toString());
    }

    private static List<String> names(String path, String parameter) {
        return page(path).select("a[data-watch=" + parameter + "]").eachAttr("data-name");
    }

    private static String address(List<String> plots, List<String> companies) {
        return Stream.concat(
                        plots.stream().map(name -> "vergleich=" + name),
                        companies.stream().map(name -> "unternehmen=" + name))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String chosen() {
        return address(
                names(PLOTS, "vergleich").subList(0, 2),
                names("/branchenkatalog", "unternehmen").subList(0, 1));
    }

    @Test
    void aPlotIsNotedFromItsExposeAndFromTheList() {
        Document list = page(PLOTS);
        String plot = list.select(".site-entry h3 a").attr("href");
        String noted = page(plot).select("aside a[data-watch]").attr("href");

        assertThat(page(noted).select(".watch-list h3 a").eachAttr("href")).containsExactly(plot);
        assertThat(list.select("form#compare button[formaction]").attr("formaction"))
                .isEqualTo(HERE);
        assertThat(APPLICATION.get(noted).headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void plotsAndCompaniesStandTogetherAndEachCanGo() {
        Document page = page(HERE + chosen());

        assertThat(page.select(".watch-list h3 a")).hasSize(3);
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        for (String without : page.select("a[data-watch-drop]").eachAttr("href")) {
            assertThat(page(without).select(".watch-list h3 a")).hasSize(2);
        }
    }

    @Test
    void theListGoesOnToComparisonAndEnquiry() {
        Document page = page(HERE + chosen());

        String compare =
                page.select(".actions a[href^=/gewerbeflaechen/vergleich]").attr("href");
        assertThat(page(compare).select("table.compare thead th a[href^=" + PLOTS + "]"))
                .hasSize(2);
        Document form =
                page(page.select(".actions a[href^=/kontakt]").attr("href").replaceFirst("#.*", ""));
        assertThat(form.select(".form-subject li a").eachText())
                .isEqualTo(page.select(".watch-list h3 a").eachText());
        assertThat(form.select("input[name=watched]").val()).matches("plots:.+,plots:.+,companies:.+");
    }

    @Test
    void moreIsAddedFromTheListsWithoutLosingWhatIsNoted() {
        Document page = page(HERE + chosen());
        Document plots = page(page.select("main a[href^=" + PLOTS + "?]").attr("href"));
        Document companies = page(page.select("main a[href^=/branchenkatalog?]").attr("href"));

        assertThat(plots.select("input[name=vergleich][type=checkbox][checked]"))
                .hasSize(2);
        assertThat(plots.select("form#compare input[name=unternehmen]")).hasSize(1);
        List<String> more = companies.select("a[data-watch]").eachAttr("href");
        assertThat(page(more.get(more.size() - 1)).select(".watch-list h3 a")).hasSize(4);
    }

    @Test
    void tellsWhatIsGoneAndWhatToDoWithAnEmptyList() {
        Document gone = page(HERE + "?vergleich=gibt-es-nicht&unternehmen=%22%3E%3Cscript%3E");
        assertThat(gone.select(".note").text()).contains("nicht mehr öffentlich");
        assertThat(gone.html()).doesNotContain("\"><script>");

        Document empty = page("/en" + HERE);
        assertThat(empty.select(".watch-list").text()).contains("Nothing noted yet");
        assertThat(empty.select(".watch-list a.btn").eachAttr("href"))
                .allSatisfy(way -> assertThat(way).startsWith("/en/"));
    }
}
