package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A plot from nothing: its place and outline drawn on the map by pointer and by keyboard, and its tour chosen. */
class PlotTaskBrowserTests {

    private static final Path SHOTS = Path.of("target/screenshots/backoffice");
    private static final EditorDesk DESK = new EditorDesk();

    @AfterAll
    static void stop() {
        DESK.close();
    }

    private static String typed(String selector) {
        return Objects.requireNonNullElse(DESK.find(selector).getDomProperty("value"), "");
    }

    private static List<String> corners() {
        return typed("#f-polygon").lines().toList();
    }

    /** A click so many pixels from the middle of the map. */
    private static void clickMap(String map, int right, int down) {
        WebElement sheet = DESK.find(map);
        DESK.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", sheet);
        new Actions(DESK.driver()).moveToElement(sheet, right, down).click().perform();
        DESK.count();
    }

    private static void press(String selector, CharSequence... keys) {
        DESK.driver().executeScript("arguments[0].focus()", DESK.find(selector));
        new Actions(DESK.driver()).sendKeys(keys).perform();
    }

    @Test
    void drawsPlaceAndOutlineAndChoosesTheTour() {
        DESK.signIn("tasks-plots", "chief-editor");
        DESK.click("nav.side a[href='/backoffice/content']");
        DESK.click(".card h2 a[href$='/content/plots']");
        DESK.click("a.button--primary[href*='/items/new']");
        DESK.await("return document.querySelectorAll('#f-place-map path, #f-polygon-map path').length > 50");
        DESK.find("#f-title").sendKeys("Beispielfläche mit Umriss");

        clickMap("#f-place-map", 60, -60);
        assertThat(typed("#f-latitude")).matches("5[01],\\d{6}");
        String before = typed("#f-longitude");
        press("#f-place-map", Keys.ARROW_RIGHT);
        assertThat(typed("#f-longitude")).isGreaterThan(before);
        outlineByPointerAndKeyboard();
        DESK.browser().screenshot(SHOTS.resolve("map-1440.png"));
        warnsOutsideTheCounty();
        assertThat(DESK.browser().accessibility()).isEmpty();

        chooseTour();
        DESK.click(".savebar [value=save]");
        DESK.await("return document.querySelector('[name=_revision]').value !== '0'");
        assertThat(DESK.clicks()).isLessThanOrEqualTo(9);
        String stored = DESK.value(
                "select properties::text from author.node where workspace = 'plots' and properties::text like"
                        + " '%Beispielfläche mit Umriss%'");
        assertThat(stored).contains("Polygon", "coordinates", "\"tour\"");
        DESK.browser().width(390, 844);
        DESK.driver().executeScript("document.getElementById('f-polygon-map').scrollIntoView({block: 'center'})");
        DESK.browser().screenshot(SHOTS.resolve("map-390.png"));
        assertThat(DESK.find("#f-polygon-map .map__corner").getSize().getWidth())
                .as("a corner for a finger, in pixels")
                .isGreaterThanOrEqualTo(16);
        assertThat(DESK.browser().scrollsSideways()).isFalse();
    }

    /** Over the whole county, where there are more names than room. */
    private static void namesStandApart() {
        assertThat(
                        String.valueOf(
                                DESK.driver()
                                        .executeScript(
                                                """
                        const frames = [...document.querySelectorAll('#f-polygon-map .map__name')].map((name) => name.getBoundingClientRect());
                        const meet = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
                        return [frames.length, frames.filter((a) => frames.some((b) => a !== b && meet(a, b))).length].join(' ');
                        """)))
                .as("names drawn and names that meet another")
                .matches("\\d\\d 0");
    }

    private static void outlineByPointerAndKeyboard() {
        namesStandApart();
        clickMap("#f-polygon-map", -80, -60);
        clickMap("#f-polygon-map", 80, -60);
        clickMap("#f-polygon-map", 80, 60);
        assertThat(corners()).hasSize(3);
        press("#f-polygon-map", Keys.ARROW_DOWN, Keys.ARROW_LEFT, Keys.ENTER);
        assertThat(corners()).hasSize(4);
        String first = corners().get(0);
        press("#f-polygon-map [data-corner='0']", Keys.ARROW_LEFT);
        assertThat(corners().get(0)).isNotEqualTo(first);
        clickMap("#f-polygon-map", 0, -60);
        assertThat(corners()).hasSize(5);
        press("#f-polygon-map [data-corner='1']", Keys.DELETE);
        press("#f-polygon-map", Keys.BACK_SPACE);
        assertThat(corners()).hasSize(3);
        // The text is the other half: what is typed there moves the map.
        DESK.find("#f-polygon").sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "\n51.56, 12.99");
        assertThat(DESK.driver().findElements(By.cssSelector("#f-polygon-map .map__corner")))
                .hasSize(4);
    }

    private static void warnsOutsideTheCounty() {
        WebElement warning = DESK.find("[data-map-outside='f-place']");
        assertThat(warning.isDisplayed()).isFalse();
        String inside = typed("#f-latitude");
        WebElement latitude = DESK.find("#f-latitude");
        latitude.clear();
        latitude.sendKeys("48,1");
        assertThat(warning.isDisplayed()).isTrue();
        latitude.clear();
        latitude.sendKeys(inside);
        assertThat(warning.isDisplayed()).isFalse();
    }

    /** By the keyboard alone: the field offers the tours there are. */
    private static void chooseTour() {
        DESK.find("#f-tour").sendKeys(Keys.ARROW_DOWN);
        assertThat(typed("#f-tour")).isNotEmpty();
    }
}
