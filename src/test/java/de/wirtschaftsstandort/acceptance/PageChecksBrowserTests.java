package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The positive control: every check that finds nothing on our pages finds something on the bad one. */
class PageChecksBrowserTests {

    private static final BadSite SITE = new BadSite();
    private static final Browser BROWSER = new Browser();

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static PageFindings findings;

    @BeforeAll
    static void visit() {
        BROWSER.width(390, 844);
        findings = BROWSER.visit(SITE.address());
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        SITE.close();
    }

    @Test
    void axeFindsTheMissingAlternativeText() {
        assertThat(findings.accessibility()).anyMatch(finding -> finding.startsWith("image-alt"));
    }

    /** After a change between light and dark, buttons take a moment; a look in between found what nobody sees. */
    @Test
    void coloursAreComparedWhenTheyHaveComeToRest() {
        assertThat(contrastOfAButtonThatTurns("#fff", "#000")).isEmpty();
        assertThat(contrastOfAButtonThatTurns("#fff", "#888")).anyMatch(finding -> finding.contains("color-contrast"));
    }

    private static List<String> contrastOfAButtonThatTurns(String from, String to) {
        BROWSER.open(URI.create("about:blank"));
        BROWSER.driver()
                .executeScript(
                        """
                        document.body.innerHTML = '<button style="transition: background 2s; color: #777">Senden</button>';
                        const button = document.querySelector('button');
                        button.style.background = arguments[0];
                        button.getBoundingClientRect();
                        button.style.background = arguments[1];
                        """,
                        from,
                        to);
        return BROWSER.contrast();
    }

    @Test
    void theConsoleShowsTheScriptErrorAndThePolicyReport() {
        assertThat(findings.console())
                .anyMatch(message -> message.contains("seeded"))
                .anyMatch(message -> message.contains("Content Security Policy"));
    }

    @Test
    void theRequestToAnotherHostIsSeen() {
        assertThat(findings.foreignRequests()).anyMatch(url -> url.contains("127.0.0.2"));
    }

    @Test
    void theSidewaysScrollIsSeen() {
        assertThat(findings.scrollsSideways()).isTrue();
    }

    @Test
    void theValidatorFindsTheBlockInTheParagraph() {
        assertThat(HtmlValidator.errors(Map.of("bad.html", SITE.html()))).anyMatch(error -> error.contains("“p”"));
    }

    @Test
    void aGoodPageHasNoValidatorErrors() {
        assertThat(HtmlValidator.errors(Map.of(
                        "good.html",
                        "<!DOCTYPE html><html"
                                + " lang=\"de\"><head><title>Gut</title></head><body><p>Gut</p></body></html>")))
                .isEmpty();
    }
}
