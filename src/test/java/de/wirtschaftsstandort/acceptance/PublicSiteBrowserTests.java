package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every kind of page in both languages, wide and narrow, light and dark; of items that share a template the first, the
 * shortest and the longest, all of them in the long run. {@link PageChecksBrowserTests} is the control.
 */
class PublicSiteBrowserTests {

    private static final RunningApplication APPLICATION = SharedApplication.get();
    private static final Browser BROWSER = new Browser();

    private static final Path PICTURES = Path.of("target/screenshots/site");

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    private static List<String> allPages() {
        return APPLICATION.sitemap();
    }

    @Test
    void theSitemapNamesPagesInBothLanguages() {
        assertThat(allPages()).hasSizeGreaterThan(60).contains("/", "/en");
    }

    /** The sheet in docs/images is a copy of the one this run draws. */
    @Test
    void everyKindOfPageIsFreeOfFindings() {
        List<String> pages = PageKinds.examples(
                allPages(), path -> APPLICATION.get(path).body().length());

        List<String> findings = new PageTour(BROWSER, APPLICATION::uri, PICTURES).visit(pages);
        new ContactSheet(PICTURES).write(PageTour.sheet(PICTURES), PICTURES.resolve("contact-sheet.jpg"));

        assertThat(findings).isEmpty();
    }

    @Test
    @Tag("long")
    void everyPageIsFreeOfFindings() {
        assertThat(new PageTour(BROWSER, APPLICATION::uri, PICTURES).visit(allPages()))
                .isEmpty();
    }

    /** The browser reports the page's own status in its console; that is the page's purpose. */
    @Test
    void thePageThatSaysNothingIsHereIsFreeOfFindings() {
        assertThat(new PageTour(BROWSER, APPLICATION::uri, PICTURES).visit(List.of("/gibt-es-nicht")))
                .allMatch(finding -> finding.contains("console") && finding.contains("status of 404"));
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
