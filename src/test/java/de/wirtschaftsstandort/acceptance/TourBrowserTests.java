package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A tour in 360 degrees by keyboard alone. */
class TourBrowserTests {

    private static final String PAGE = "/gewerbeflaechen/flaechen/beispiel-gleisdreieck-a";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path PICTURES = Path.of("target/screenshots/tour");
    private static final String LOADED = "return performance.getEntriesByType('resource').map(entry => entry.name)"
            + ".filter(name => name.includes('/tour.') || name.endsWith('.jpg')).length";

    private static final RunningApplication APPLICATION = SharedApplication.get();
    private static final Browser BROWSER = new Browser();
    private static final Keyboard KEYBOARD = new Keyboard(BROWSER);

    @BeforeAll
    static void withoutMotion() {
        BROWSER.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    void isWalkedByKeyboardAndLoadedByTheStartOnly() {
        BROWSER.width(1440, 900);
        BROWSER.open(APPLICATION.uri(PAGE));
        assertThat(BROWSER.driver().executeScript(LOADED)).isEqualTo(0L);

        start("Rundgang starten");
        await(
                "return document.querySelector('.tour-view [role=status]')?.textContent.startsWith('Zufahrt – Aufgenommen am')");
        await("return document.activeElement.className === 'tour-view'");
        await(
                "const top = document.querySelector('.tour-view').getBoundingClientRect().top; return top > 0 && top < 200");
        picture("start-1440.png");
        assertThat(BROWSER.accessibility()).isEmpty();

        press(Keys.ARROW_RIGHT);
        press("+");
        KEYBOARD.to(".tour-hotspot", "➜");
        press(Keys.ENTER);
        await("return document.querySelector('.tour-view [role=status]').textContent.startsWith('Mitte der Fläche')");
        assertThat(BROWSER.driver().executeScript("return document.querySelector('.here').dataset.planScene"))
                .isEqualTo("mitte");

        KEYBOARD.to(".tour-choices button", "Hallen im Westen");
        press(Keys.ENTER);
        await("return document.querySelector('.tour-info').open");
        assertThat(text(".tour-info")).contains("Westen, 261°", "Zwölf Meter hoch");
        assertThat(BROWSER.accessibility()).isEmpty();
        press(Keys.ESCAPE);
        await("return !document.querySelector('.tour-info').open && document.querySelector('.tour-view') !== null");

        press(Keys.ESCAPE);
        await("return document.querySelector('.tour-view') === null");
        await("return document.activeElement.textContent === 'Rundgang starten'");
        assertThat(complaints()).isEmpty();
        assertThat(BROWSER.foreignRequests(APPLICATION.uri(PAGE))).isEmpty();
    }

    @Test
    void speaksEnglishAndFitsAPhone() {
        BROWSER.width(390, 844);
        BROWSER.open(APPLICATION.uri("/en" + PAGE));

        start("Start the tour");
        await(
                "return document.querySelector('.tour-view [role=status]')?.textContent.startsWith('Access road – Captured on')");
        picture("start-390.png");

        assertThat(BROWSER.scrollsSideways()).isFalse();
        assertThat(text(".tour-scenes")).contains("north, 9°, 130 m");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void showsTheFilmAllAroundWithItsCaptions() {
        BROWSER.width(1440, 900);
        BROWSER.open(APPLICATION.uri(PAGE));

        BROWSER.driver().executeScript("document.querySelector('[data-tour-film-start]').focus()");
        press(Keys.ENTER);
        await("return document.querySelector('.tour-film .tour-bar button') !== null");
        KEYBOARD.to(".tour-film .tour-bar button", "Abspielen");
        press(Keys.ENTER);
        await("return document.querySelector('.tour-caption').textContent !== ''");
        picture("film-1440.png");

        assertThat(BROWSER.accessibility()).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    /** Drawing without a graphics card is slow, as the driver remarks. */
    private static List<String> complaints() {
        return BROWSER.console().stream()
                .filter(line -> !line.contains("GL Driver Message"))
                .toList();
    }

    private static void start(String label) {
        KEYBOARD.to("[data-tour-start] button", label);
        press(Keys.ENTER);
        await("return document.querySelector('.tour-view') !== null");
    }

    private static void press(CharSequence... keys) {
        KEYBOARD.press(keys);
    }

    private static String text(String selector) {
        return BROWSER.driver().findElement(By.cssSelector(selector)).getText();
    }

    private static void picture(String name) {
        BROWSER.screenshot(PICTURES.resolve(name));
    }

    private static void await(String script) {
        Await.until(
                PATIENCE,
                () -> Boolean.TRUE.equals(BROWSER.driver().executeScript(script)),
                () -> script + " " + BROWSER.console());
    }
}
