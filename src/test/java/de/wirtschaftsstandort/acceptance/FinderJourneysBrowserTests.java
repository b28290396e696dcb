package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What people come for: a site, a maker, a list to take away. {@link TourBrowserTests} walks the tour in between. */
class FinderJourneysBrowserTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path PICTURES = Path.of("target/screenshots/journeys");

    private static final RunningApplication APPLICATION = SharedApplication.withSearch();
    private static final Browser BROWSER = new Browser();

    @BeforeEach
    void begin() {
        BROWSER.width(1440, 900);
        open("/merkliste");
        BROWSER.driver().executeScript("localStorage.clear()");
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    private static void open(String path) {
        BROWSER.open(APPLICATION.uri(path));
    }

    private static List<WebElement> all(String selector) {
        return BROWSER.driver().findElements(By.cssSelector(selector));
    }

    private static WebElement one(String selector) {
        return BROWSER.driver().findElement(By.cssSelector(selector));
    }

    /** Follows a link or presses a button and waits for the page it leads to. */
    private static void follow(WebElement way) {
        BROWSER.driver().executeScript("arguments[0].focus()", way);
        BROWSER.leave(() -> way.sendKeys(Keys.ENTER));
    }

    private static void await(String script) {
        Await.until(
                PATIENCE,
                () -> Boolean.TRUE.equals(BROWSER.driver().executeScript(script)),
                () -> script + " at " + BROWSER.driver().getCurrentUrl());
    }

    private static String address() {
        return Objects.requireNonNull(BROWSER.driver().getCurrentUrl());
    }

    private static List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    private static void expectNoFindings(String name) {
        assertThat(BROWSER.accessibility()).as(name).isEmpty();
        assertThat(BROWSER.scrollsSideways()).as(name).isFalse();
        assertThat(complaints()).as(name).isEmpty();
        assertThat(BROWSER.foreignRequests(APPLICATION.uri("/"))).as(name).isEmpty();
        BROWSER.screenshot(PICTURES.resolve(name + ".png"));
    }

    /** Somebody who goes on at once leaves a page while it still fades in. */
    private static List<String> complaints() {
        return BROWSER.console().stream()
                .filter(line -> !line.contains("Transition was"))
                .toList();
    }

    @Test
    void anInvestorComesFromANeedToAnEnquiryAboutTwoPlots() throws Exception {
        investor("", "wide");
    }

    @ParameterizedTest
    @Tag("long")
    @CsvSource({"'', narrow", "/en, english"})
    void theSameOnAPhoneAndInEnglish(String language, String name) throws Exception {
        BROWSER.width(390, 844);
        investor(language, name);
    }

    private static void investor(String language, String name) throws Exception {
        open(language + "/gewerbeflaechen/flaechen");
        one("#n-flaeche").sendKeys("5.000");
        one("input[name=gleis]").sendKeys(Keys.SPACE);
        follow(one("form.need button"));
        assertThat(all(".lights li")).hasSizeGreaterThan(all(".site-entry").size());
        List<String> noted = texts(".site-entry h3").subList(0, 2);
        all(".site-entry button.watch").stream().limit(2).forEach(note -> note.sendKeys(Keys.ENTER));
        assertThat(all("button.watch[aria-pressed=true]")).hasSize(2);
        expectNoFindings("need-" + name);

        follow(one("a[data-watch-count]"));
        await("return location.search.match(/vergleich=/g)?.length === 2");
        assertThat(texts(".watch-list .site-entry h3")).containsExactlyInAnyOrderElementsOf(noted);
        expectNoFindings("noted-" + name);
        String list = address();

        follow(one(".actions a[href*='/vergleich?']"));
        assertThat(all("table.compare thead th a[href*='/flaechen/']")).hasSize(2);
        follow(one("table.compare thead th a[href*='/flaechen/']"));
        assertThat(one("aside button.watch").getAttribute("aria-pressed")).isEqualTo("true");
        String paper = Objects.requireNonNull(one("a[type='application/pdf']").getDomAttribute("href"));
        assertThat(APPLICATION.get(paper).body()).startsWith("%PDF-");

        BROWSER.driver().get(list);
        follow(one(".actions a[href*=watched]"));
        assertThat(texts(".form-subject li")).hasSize(2);
        expectNoFindings("enquiry-" + name);
        String ticket = enquire();
        assertThat(mailAbout(ticket).getContent().toString()).containsPattern("Merkliste: .+; .+");

        BROWSER.driver().get(list);
        follow(one("[data-watch-clear]"));
        assertThat(texts("a[data-watch-count]")).noneMatch(text -> text.contains("("));
        assertThat(BROWSER.driver().executeScript("return localStorage.length")).isEqualTo(0L);
    }

    /** Longer than the least time a form takes. */
    private static String enquire() {
        RunningApplication.pause(Duration.ofMillis(3_200));
        one("#f-contact-message").sendKeys("Bis wann sind die Flächen frei?");
        one("#f-contact-name").sendKeys("Beispiel");
        one("#f-contact-email").sendKeys("investor@beispiel.example");
        follow(one("form.form button[type=submit]"));
        return one(".form-done .ticket").getText();
    }

    private static MimeMessage mailAbout(String ticket) {
        Duration unused = Await.until(
                PATIENCE, () -> mail(ticket).isPresent(), () -> "no mail about " + ticket + " in " + APPLICATION.log());
        return mail(ticket).orElseThrow();
    }

    private static Optional<MimeMessage> mail(String ticket) {
        return Arrays.stream(SharedApplication.mails().getReceivedMessages())
                .filter(mail -> subject(mail).contains("Anfrage über den Auftritt (" + ticket))
                .findFirst();
    }

    private static String subject(MimeMessage mail) {
        try {
            return Objects.requireNonNullElse(mail.getSubject(), "");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void aBuyerComesFromAProductToItsMakerAndTheFirmsNearBy() {
        open("/branchen/produkte");
        follow(one("main a[href^='/branchen/produkte/']"));
        follow(one("main a[href^='/branchenkatalog/']"));
        String maker = one("h1").getText();
        String page = address();
        assertThat(one("aside address").getText()).isNotBlank();
        assertThat(texts(".nearby .card h3")).hasSizeBetween(1, 4).doesNotContain(maker);

        follow(one(".nearby .card h3 a"));
        assertThat(one("h1").getText()).isNotEqualTo(maker);
        assertThat(all(".nearby .card")).isNotEmpty();

        BROWSER.driver().get(page);
        follow(one(".key-facts a[href^='/standort/gemeinden/']"));
        assertThat(texts("main .card h3")).contains(maker);
    }

    @ParameterizedTest
    @CsvSource({
        "/branchenkatalog?branche=glas-keramik&groesse=10-49, .chips li",
        "/gewerbeflaechen/flaechen?flaeche=5000&gleis=ja, .lights",
        "/gewerbeflaechen/vergleich?vergleich=beispiel-gleisdreieck-a&vergleich=beispiel-elbtor-nordfeld, thead a[href*=flaechen]",
        "/suche?q=%22Glas%22+%26+Ofen, .search-results li"
    })
    void theOtherLanguageKeepsWhatIsAskedFor(String page, String shown) {
        open(page);
        int asked = all(shown).size();
        assertThat(asked).isPositive();

        follow(one(".services a[hreflang=en]"));

        assertThat(one("html").getDomAttribute("lang")).isEqualTo("en");
        // Words find something else in another language.
        if (!page.startsWith("/suche")) {
            assertThat(all(shown)).hasSize(asked);
        }
        follow(one(".services a[hreflang=de]"));
        assertThat(all(shown)).hasSize(asked);
    }

    /** Without its arrow a choice looks like a field to write into. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/branchenkatalog", "/gewerbeflaechen/flaechen", "/kontakt"})
    void choicesShowThatTheyAreChoices(String page) {
        open(page);

        assertThat(all("main select")).isNotEmpty().allSatisfy(choice -> assertThat(
                        choice.getCssValue("background-image"))
                .contains("gradient"));
        assertThat(all("main input:not([type=checkbox], [type=hidden])"))
                .allSatisfy(field ->
                        assertThat(field.getCssValue("background-image")).isEqualTo("none"));
    }

    @Test
    void aClerkNarrowsBySixFacetsAndTakesTheListAway() {
        open("/branchenkatalog");
        for (String facet : List.of("branche", "abschnitt", "abteilung", "groesse", "markt", "gemeinde")) {
            WebElement choice = one(".facet input[name=" + facet + "]:not(:checked)");
            BROWSER.driver().executeScript("arguments[0].closest('details').open = true", choice);
            choice.sendKeys(Keys.SPACE);
            follow(one(".facet-order button"));
        }
        assertThat(all(".chips li")).hasSize(6);
        int hits = Integer.parseInt(one(".hits").getText().replaceAll("\\D.*", ""));
        assertThat(hits).isPositive();
        String table = Objects.requireNonNull(one(".take-away a[href*='.csv']").getDomAttribute("href"));

        assertThat(APPLICATION.get(table).body().lines().count()).isEqualTo(hits + 1L);
    }

    @Test
    void whoFindsNothingLetsGoOfOneConditionAndFinds() {
        open("/branchenkatalog?q=Zeppelinwerft&groesse=10-49");
        assertThat(one(".note").getText()).contains("Kein Unternehmen erfüllt alle Bedingungen.");
        assertThat(all(".finder-map")).as("a map without a mark").isEmpty();

        follow(one(".note li a"));

        assertThat(all("main .cards .card")).isNotEmpty();
        assertThat(texts(".chips li")).anyMatch(text -> text.contains("10"));
    }
}
