package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page type in both languages, wide and narrow, light and dark; {@link PageChecksBrowserTests} is the control. */
class PublicSiteBrowserTests {

    private static final RunningApplication APPLICATION = SharedApplication.get();
    private static final Browser BROWSER = new Browser();

    /** Items of one kind share a template: two of them stand for all in the browser, the validator sees every one. */
    private static final Pattern ITEM = Pattern.compile(
            "(.*/(?:gemeinden|branchenkatalog|produkte|projekte|flaechen|immobilien|gebiete|veranstaltungen|erfolgsgeschichten|kampagnen|publikationen|podcast|leistungen)/)[^/]+$");

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    static List<String> allPages() {
        return Jsoup.parse(APPLICATION.get("/sitemap.xml").body(), "", org.jsoup.parser.Parser.xmlParser())
                .select("loc")
                .eachText()
                .stream()
                .map(address -> URI.create(address).getRawPath())
                .toList();
    }

    static Stream<String> pageTypes() {
        Map<String, Integer> seen = new LinkedHashMap<>();
        return Stream.concat(
                allPages().stream()
                        .filter(path -> seen.merge(
                                        ITEM.matcher(path).matches()
                                                ? ITEM.matcher(path).replaceFirst("$1")
                                                : path,
                                        1,
                                        Integer::sum)
                                <= 2),
                Stream.of("/gibt-es-nicht"));
    }

    @Test
    void theSitemapNamesPagesInBothLanguages() {
        assertThat(allPages()).hasSizeGreaterThan(60).contains("/", "/en");
    }

    @ParameterizedTest
    @MethodSource("pageTypes")
    void isFreeOfFindings(String path) {
        BROWSER.dark(false);
        BROWSER.width(1440, 900);
        assertThat(withoutTheStatusItself(path, BROWSER.visit(APPLICATION.uri(path))))
                .as("1440 px")
                .isEmpty();
        BROWSER.width(390, 844);
        assertThat(withoutTheStatusItself(path, BROWSER.visit(APPLICATION.uri(path))))
                .as("390 px")
                .isEmpty();
        BROWSER.dark(true);
        assertThat(withoutTheStatusItself(path, BROWSER.visit(APPLICATION.uri(path))))
                .as("dark")
                .isEmpty();
    }

    /** The browser reports a 404 page's own status in its console; that is the page's purpose. */
    private static List<String> withoutTheStatusItself(String path, PageFindings findings) {
        return findings.all().stream()
                .filter(finding ->
                        !(path.equals("/gibt-es-nicht") && finding.contains(path) && finding.contains("status of 404")))
                .toList();
    }

    @Test
    void everyPageIsValidHtml() {
        Map<String, String> pages = new TreeMap<>();
        allPages()
                .forEach(path -> pages.put(
                        "page" + path.replace('/', '+') + ".html",
                        APPLICATION.get(path).body()));

        assertThat(HtmlValidator.errors(pages)).isEmpty();
    }

    @Test
    void everyPageHasOneHeadingItsLanguageAndLinksThatLead() {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> statuses = new TreeMap<>();
        for (String path : allPages()) {
            Document page = Jsoup.parse(
                    APPLICATION.get(path).body(), APPLICATION.uri(path).toString());
            if (page.select("h1").size() != 1) {
                faults.add(path + " has " + page.select("h1").size() + " h1");
            }
            String language = path.equals("/en") || path.startsWith("/en/") ? "en" : "de";
            if (!page.select("html").attr("lang").equals(language)) {
                faults.add(path + " has lang " + page.select("html").attr("lang"));
            }
            for (Element link : page.select("a[href], link[href], script[src], img[src]")) {
                String target = link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src");
                if (target.startsWith("http://localhost:" + APPLICATION.port())) {
                    String targetPath = URI.create(target).getRawPath();
                    if (statuses.computeIfAbsent(targetPath, APPLICATION::status) != 200) {
                        faults.add(path + " links to " + targetPath + " " + statuses.get(targetPath));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noPageSetsACookie() {
        assertThat(allPages())
                .allSatisfy(path -> assertThat(APPLICATION.get(path).headers().allValues("Set-Cookie"))
                        .isEmpty());
    }
}
