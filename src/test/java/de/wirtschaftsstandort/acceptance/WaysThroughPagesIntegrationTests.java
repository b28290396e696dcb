package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways that need no mouse and no script: past the header, down a long page, to the other language. */
class WaysThroughPagesIntegrationTests {

    private static final RunningApplication APPLICATION = SharedApplication.get();

    private static Document page(String path) {
        return Jsoup.parse(APPLICATION.get(path).body(), APPLICATION.uri(path).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/branchen/glas-und-keramik",
                "/gewerbeflaechen/flaechen/beispiel-collmblick-garten",
                "/gewerbeflaechen/immobilien/beispiel-gruenderhaus-parthe",
                "/gewerbeflaechen/planungsrecht",
                "/barrierefreiheit",
                "/en/barrierefreiheit"
            })
    void aLongPageBeginsWithAListOfItsParts(String path) {
        Document page = page(path);
        List<String> places = page.select("nav.contents a").eachAttr("href");

        assertThat(places).hasSizeGreaterThan(2).allSatisfy(place -> assertThat(place)
                .startsWith("#"));
        assertThat(places).allSatisfy(place -> assertThat(page.getElementById(place.substring(1)))
                .as(place)
                .isNotNull());
    }

    @Test
    void aShortPageHasNone() {
        assertThat(page("/suche").select("nav.contents")).isEmpty();
    }

    @Test
    void everyPageLetsTheKeyboardSkipTheHeaderAndStaysItselfInTheOtherLanguage() {
        Set<String> all = new TreeSet<>(APPLICATION.sitemap());
        for (String path : all) {
            Document page = page(path);
            assertThat(page.select("body > a.skip").attr("href")).as(path).isEqualTo("#content");
            assertThat(page.getElementById("content")).as(path).isNotNull();
            boolean english = path.equals("/en") || path.startsWith("/en/");
            String german = english ? path.substring("/en".length()) : path;
            String other = english ? (german.isEmpty() ? "/" : german) : (german.equals("/") ? "/en" : "/en" + german);
            if (all.contains(other)) {
                assertThat(page.select(".services a[hreflang]").attr("href"))
                        .as(path)
                        .isEqualTo(other);
            }
        }
    }
}
