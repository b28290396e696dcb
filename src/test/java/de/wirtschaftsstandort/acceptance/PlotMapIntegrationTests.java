package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The map beside the list of plots, without script: it shows what the list names, in every part. */
class PlotMapIntegrationTests {

    private static final RunningApplication APPLICATION = SharedApplication.get();
    private static final String LIST = "/gewerbeflaechen/flaechen";

    private static Document page(String path) {
        return Jsoup.parse(APPLICATION.get(path).body(), APPLICATION.uri(path).toString());
    }

    private static List<String> listed(Document page) {
        return page.select(".site-entry[id]").stream()
                .map(entry -> "#" + entry.id())
                .toList();
    }

    private static List<String> drawn(Document page) {
        return page.select("svg[data-plot-map] a").eachAttr("href");
    }

    private static String way(Document page, String name) {
        return page.select(".plot-map nav a:contains(" + name + ")").attr("href");
    }

    @Test
    void theListIsTheMapInEveryPart() throws Exception {
        Document page = page(LIST + "?gleis=ja");
        List<Integer> counts = new ArrayList<>();
        for (String step : List.of("Näher heran", "Nach Westen", "Nach Osten", "Weiter weg")) {
            assertThat(drawn(page)).isEqualTo(listed(page));
            counts.add(listed(page).size());
            page = page(way(page, step));
            assertThat(page.select("input[name=gleis]").hasAttr("checked")).isTrue();
        }

        assertThat(counts.get(1)).as("in the middle part").isLessThan(counts.get(0));
        assertThat(listed(page)).hasSize(counts.get(0));
        assertThat(page.select(".plot-map nav a").eachText()).containsExactly("Näher heran");
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
        assertThat(drawn(sea)).isEmpty();
        assertThat(listed(page(sea.select(".note a").attr("href")))).isNotEmpty();
    }
}
