package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The maps of the finder as people see and use them, on a wide screen and on a phone. */
class FinderMapBrowserTests {

    private static final Path PICTURES = Path.of("target/screenshots/maps");
    private static final RunningApplication APPLICATION = SharedApplication.withSearch();
    private static final Browser BROWSER = new Browser();

    /** Pairs of names, or of a name and a mark, that lie on each other; and marks too small to meet with a finger. */
    private static final String OVERLAPS =
            """
            const shown = (one) => getComputedStyle(one).display !== "none";
            const names = [...document.querySelectorAll("svg .name")].filter(shown);
            const marks = [...document.querySelectorAll("svg .mark")];
            const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            const box = (one) => one.getBoundingClientRect();
            const faults = [];
            names.forEach((name, at) => [...names.slice(at + 1), ...marks].forEach((other) => {
              if (meets(box(name), box(other))) faults.push(name.textContent + " / " + other.textContent);
            }));
            marks.filter((mark) => box(mark).width < 24).forEach((mark) => faults.push("small " + mark.textContent));
            if (!names.length) faults.push("no names");
            return faults;
            """;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    private static WebElement one(String selector) {
        return BROWSER.driver().findElement(By.cssSelector(selector));
    }

    private static void await(String script) {
        Await.until(
                Duration.ofSeconds(30),
                () -> Boolean.TRUE.equals(BROWSER.driver().executeScript(script)),
                () -> script + " at " + BROWSER.driver().getCurrentUrl());
    }

    @SuppressWarnings("unchecked")
    private static List<String> overlaps() {
        return (List<String>) Objects.requireNonNull(BROWSER.driver().executeScript(OVERLAPS));
    }

    @ParameterizedTest
    @CsvSource({
        "1440, /gewerbeflaechen/flaechen, plots",
        "390, /gewerbeflaechen/flaechen?ebene=bahnhoefe&ebene=standorte, plots",
        "1440, /en/branchenkatalog?ebene=flughaefen&ebene=flaechen, companies",
        "390, /branchenkatalog, companies",
        "390, '/branchenkatalog?ausschnitt=12.25,51.35,12.55,51.5&ebene=bahnhoefe', part"
    })
    void namesAndMarksKeepApart(int width, String path, String name) {
        BROWSER.width(width, width == 390 ? 844 : 900);
        BROWSER.open(APPLICATION.uri(path));

        assertThat(overlaps()).isEmpty();
        assertThat(BROWSER.accessibility()).isEmpty();
        assertThat(BROWSER.scrollsSideways()).isFalse();
        assertThat(BROWSER.foreignRequests(APPLICATION.uri("/"))).isEmpty();
        BROWSER.driver().executeScript("document.querySelector('.finder-map').scrollIntoView({behavior: 'instant'})");
        BROWSER.screenshot(PICTURES.resolve(name + "-" + width + ".png"));
    }

    @Test
    void namesOnEachOtherWouldBeSeen() {
        BROWSER.width(390, 844);
        BROWSER.open(APPLICATION.uri("/branchenkatalog"));
        BROWSER.driver()
                .executeScript("const names = document.querySelectorAll('svg .name:not(.minor)');"
                        + "names[1].setAttribute('x', names[0].getAttribute('x'));"
                        + "names[1].setAttribute('y', names[0].getAttribute('y'))");

        assertThat(overlaps()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gewerbeflaechen/flaechen?ebene=bahnhoefe", "/en/branchenkatalog"})
    void layersTakeLittleRoomOnAPhoneAndAllCanBeMetAndHeard(String path) {
        BROWSER.width(390, 844);
        BROWSER.open(APPLICATION.uri(path));

        List<WebElement> layers = BROWSER.driver().findElements(By.cssSelector(".layers .layer"));
        assertThat(layers).hasSize(5).allSatisfy(layer -> {
            assertThat(layer.getSize().height).isGreaterThanOrEqualTo(24);
            assertThat(layer.getRect().x + layer.getSize().width).isLessThanOrEqualTo(390);
        });
        assertThat(layers.stream().map(layer -> layer.getRect().y).distinct()).hasSizeLessThanOrEqualTo(3);
        assertThat(one(".layers").getSize().height).isLessThanOrEqualTo(120);
        List<WebElement> switches = BROWSER.driver().findElements(By.cssSelector(".layers a[data-layer]"));
        assertThat(switches).hasSize(4).allSatisfy(link -> {
            BROWSER.driver().executeScript("arguments[0].focus()", link);
            assertThat(BROWSER.driver().switchTo().activeElement()).isEqualTo(link);
            assertThat(link.getAccessibleName()).matches(".*(einblenden|ausblenden|show|hide)");
        });
    }

    @Test
    void layersAreSwitchedByKeyboardWithoutLeavingThePlace() {
        BROWSER.width(1440, 900);
        BROWSER.open(APPLICATION.uri("/gewerbeflaechen/flaechen"));
        BROWSER.driver().executeScript("window.stays = true");

        one("a[data-layer=stations]").sendKeys(Keys.ENTER);
        await("return !!document.querySelector('svg g.stations .mark')");

        assertThat(BROWSER.driver().executeScript("return window.stays")).isEqualTo(true);
        assertThat(BROWSER.driver().getCurrentUrl()).endsWith("?ebene=bahnhoefe");
        assertThat(BROWSER.driver().executeScript("return document.activeElement.dataset.layer"))
                .isEqualTo("stations");
        assertThat(one("form.need input[name=ebene]").getDomAttribute("value")).isEqualTo("bahnhoefe");

        one("a[data-layer=stations]").sendKeys(Keys.ENTER);
        await("return !document.querySelector('svg g.stations')");
        assertThat(BROWSER.driver().getCurrentUrl()).doesNotContain("ebene");
        assertThat(BROWSER.console()).isEmpty();
    }

    @Test
    void whatLiesTogetherOpensByKeyboard() {
        BROWSER.width(1440, 900);
        BROWSER.open(APPLICATION.uri("/branchenkatalog"));
        WebElement together = one("svg g.own a[href*=ausschnitt]");
        int places =
                Integer.parseInt(together.findElement(By.cssSelector(".sign")).getText());

        BROWSER.driver().executeScript("arguments[0].focus()", together);
        BROWSER.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        await("return location.search.includes('ausschnitt=') && document.readyState === 'complete'");

        int found = Integer.parseInt(one(".hits").getText().replaceAll("\\D.*", ""));
        assertThat(found).isGreaterThanOrEqualTo(places);
        assertThat(BROWSER.accessibility()).isEmpty();
    }
}
