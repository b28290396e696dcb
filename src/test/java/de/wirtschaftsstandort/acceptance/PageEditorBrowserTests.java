package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Accounts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page editor as an editor uses it: by mouse with counted clicks, by keyboard alone, on a wide and a narrow screen. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageEditorBrowserTests {

    private static final Path SHOTS = Path.of("target/screenshots/page-editor");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String MAIN = "#outline [data-place$='/nordsachsen/main']";

    private static final JdbcClient JDBC = SharedBackoffice.JDBC;
    private static final Browser BROWSER = new Browser();

    private static int clicks;

    @BeforeAll
    static void signIn() {
        new Accounts(JDBC).create("erika", "chief-editor");
        BROWSER.width(1440, 900);
        BROWSER.open(uri("/backoffice/login"));
        find("#loginName").sendKeys("erika");
        find("#password").sendKeys(Accounts.PASSWORD, Keys.ENTER);
        await("return location.pathname === '/backoffice'");
    }

    @AfterAll
    static void stop() {
        BROWSER.close();
    }

    private static URI uri(String path) {
        return SharedBackoffice.PROCESS.address().resolve(path);
    }

    private static WebElement find(String selector) {
        return BROWSER.driver().findElement(By.cssSelector(selector));
    }

    private static void click(String selector) {
        await("return document.querySelector(arguments[0]) !== null", selector);
        find(selector).click();
        clicks++;
    }

    private static boolean is(String script, Object... arguments) {
        return Boolean.TRUE.equals(BROWSER.driver().executeScript(script, arguments));
    }

    private static void await(String script, Object... arguments) {
        Await.until(
                PATIENCE,
                () -> is(script, arguments),
                () -> script + List.of(arguments) + " at " + BROWSER.driver().getCurrentUrl());
    }

    private static String text(String script, Object... arguments) {
        return String.valueOf(BROWSER.driver().executeScript(script, arguments));
    }

    /** The titles of the components of the main area as the list shows them. */
    private static List<String> parts() {
        return List.of(text(
                        "return [...document.querySelectorAll(arguments[0] + ' > ol > li > .part__head b')].map(part => part.textContent).join('|')",
                        MAIN)
                .split("\\|"));
    }

    private static void openHome() {
        BROWSER.open(uri("/backoffice/pages?path=/nordsachsen"));
        awaitPage();
    }

    private static void awaitPage() {
        await(
                "return document.querySelectorAll('#stage iframe').length === 1 && !document.querySelector('.stage__page--coming')"
                        + " && document.querySelector('#stage iframe').contentDocument?.querySelector('main, h1') !== null");
    }

    private static void intoDialog(String ready) {
        await(
                "return document.querySelector('#part-dialog iframe')?.contentDocument?.querySelector(arguments[0]) != null",
                ready);
        BROWSER.driver().switchTo().frame(find("#part-dialog iframe"));
    }

    private static void outOfDialog() {
        BROWSER.driver().switchTo().defaultContent();
        await("return !document.getElementById('part-dialog').open");
        awaitPage();
    }

    /** Presses Tab until what has the focus matches; in shift's direction backwards. */
    private static void tabTo(String selector) {
        for (int i = 0; i < 400; i++) {
            if (is("return document.activeElement.matches(arguments[0])", selector)) {
                return;
            }
            BROWSER.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        throw new AssertionError("no Tab leads to " + selector);
    }

    private static void keys(CharSequence... keys) {
        BROWSER.driver().switchTo().activeElement().sendKeys(keys);
    }

    @Test
    @Order(1)
    void changesTheHeadlineOfTheHomePageAndPublishesItWithFiveClicks() {
        clicks = 0;
        click("nav.side a[href='/backoffice/pages']");
        click("tbody a[data-path='/nordsachsen']");
        awaitPage();
        BROWSER.screenshot(SHOTS.resolve("editor-1440.png"));
        click("#outline [data-place$='/stage'] [data-part] b a");
        intoDialog("#f-title");
        WebElement title = find("#f-title");
        title.clear();
        title.sendKeys("Beispiel für eine neue Überschrift");
        click("button.button--secondary[name=_do][value=publish]");
        outOfDialog();
        assertThat(clicks).isLessThanOrEqualTo(5);
        await("return document.getElementById('page-status').textContent.trim() === 'veröffentlicht'");
        BROWSER.open(uri("/"));
        assertThat(find("h1").getText()).contains("Beispiel für eine neue Überschrift");
    }

    @Test
    @Order(2)
    void addsMovesDuplicatesAndDeletesByKeyboardAlone() {
        openHome();
        int before = parts().size();
        tabTo(MAIN + " [data-verb=add]");
        keys(Keys.ENTER);
        intoDialog(".template-card a");
        tabTo(".template-card a[href*='quote']");
        keys(Keys.ENTER);
        BROWSER.driver().switchTo().defaultContent();
        intoDialog("#f-text");
        tabTo("#f-text");
        keys("Ein Satz als Beispiel");
        tabTo("button.button--primary[value=save]");
        keys(Keys.ENTER);
        outOfDialog();
        await("return document.activeElement.matches('[data-part]')");
        assertThat(parts()).hasSize(before + 1);
        String added = parts().get(before);

        keys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
        await(
                "return document.querySelector(arguments[0] + ' > ol > li:nth-last-child(2) b').textContent === arguments[1]",
                MAIN,
                added);
        await(
                "return document.activeElement.closest('[data-part]')?.querySelector('b').textContent === arguments[0]",
                added);

        tabTo("summary");
        keys(Keys.ENTER);
        tabTo("[data-verb=duplicate]");
        keys(Keys.ENTER);
        await(
                "return document.querySelectorAll(arguments[0] + ' > ol > li').length === arguments[1]",
                MAIN,
                before + 2);
        assertThat(parts().stream().filter(added::equals)).hasSizeGreaterThanOrEqualTo(2);

        awaitPage();
        await("return document.activeElement.closest('[data-part]') !== null");
        keys(Keys.DELETE);
        await("return document.getElementById('delete-dialog').open");
        keys(Keys.ENTER);
        await(
                "return document.querySelectorAll(arguments[0] + ' > ol > li').length === arguments[1]",
                MAIN,
                before + 1);
        awaitPage();
    }

    @Test
    @Order(3)
    void showsBarsOverThePageThatDoTheSame() {
        openHome();
        BROWSER.driver().switchTo().frame(find("#stage iframe"));
        String bars = "[...document.body.lastElementChild.shadowRoot.querySelectorAll('.bar')]";
        assertThat(is("return " + bars + ".length >= 4")).isTrue();
        String second = text("return " + bars + "[2].querySelector('.name').textContent");
        BROWSER.driver()
                .executeScript("window.scrollTo({top: 600, behavior: 'instant'}); window.kept = true; " + bars
                        + "[2].querySelector('.up').click()");
        BROWSER.driver().switchTo().defaultContent();
        await(
                "return document.querySelector(arguments[0] + ' > ol > li:first-child b').textContent === arguments[1]",
                MAIN,
                second);
        awaitPage();
        await("return document.querySelector('#stage iframe').contentWindow.kept === undefined");
        awaitPage();
        assertThat(is("return document.querySelector('#stage iframe').contentWindow.scrollY > 500"))
                .isTrue();
        BROWSER.driver().switchTo().frame(find("#stage iframe"));
        BROWSER.driver()
                .executeScript(
                        "window.scrollTo({top: 700, behavior: 'instant'}); document.dispatchEvent(new PointerEvent('pointermove', {clientX: 300, clientY: 300}))");
        BROWSER.driver().switchTo().defaultContent();
        BROWSER.screenshot(SHOTS.resolve("bars-1440.png"));
    }

    @Test
    @Order(4)
    void dragsAComponentInTheList() {
        openHome();
        List<String> before = parts();
        BROWSER.driver()
                .executeScript(
                        """
                        const list = document.querySelector(arguments[0] + ' > ol');
                        const [first, second] = list.children;
                        const data = new DataTransfer();
                        const fire = (target, type, y) => target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data, clientY: y }));
                        const box = first.getBoundingClientRect();
                        fire(second, 'dragstart', 0);
                        fire(first, 'dragover', box.top + 2);
                        fire(first, 'drop', box.top + 2);
                        """,
                        MAIN);
        await(
                "return document.querySelector(arguments[0] + ' > ol > li:first-child b').textContent === arguments[1]",
                MAIN,
                before.get(1));
        awaitPage();
    }

    @Test
    @Order(5)
    void showsOtherWidthsThePreviewAndWhatIsPublic() {
        openHome();
        find("[name=width][value='390']").sendKeys(Keys.SPACE);
        await("return document.querySelector('#stage iframe').contentWindow.innerWidth === 390");
        BROWSER.screenshot(SHOTS.resolve("width-390.png"));
        find("[name=width][value='1440']").sendKeys(Keys.SPACE);
        await("return document.querySelector('#stage iframe').contentWindow.innerWidth === 1440");
        BROWSER.screenshot(SHOTS.resolve("width-1440.png"));
        find("[name=mode][value=published]").sendKeys(Keys.SPACE);
        await("return document.querySelector('#stage iframe:last-child').src.includes('as=published')");
        awaitPage();
        assertThat(
                        is(
                                "return document.querySelector('#stage iframe').contentDocument.body.lastElementChild.shadowRoot === null"))
                .isTrue();
    }

    /** The screens themselves belong to the tour. */
    @Test
    @Order(6)
    void hasADialogWithNothingForAxeToFindWideAndNarrow() {
        List<String> findings = new ArrayList<>();
        for (int width : new int[] {1440, 390}) {
            BROWSER.width(width, 900);
            openHome();
            click("#outline [data-place$='/stage'] [data-part] b a");
            await(
                    "return document.querySelector('#part-dialog iframe')?.contentDocument?.querySelector('#f-title') != null");
            BROWSER.accessibility().forEach(found -> findings.add(width + " dialog: " + found));
            BROWSER.screenshot(SHOTS.resolve("dialog-" + width + ".png"));
        }
        BROWSER.width(1440, 900);
        assertThat(findings).isEmpty();
    }

    @Test
    @Order(7)
    void servesItsScriptToEditorsOnly() {
        openHome();
        String script = text("return new URL(document.getElementById('editor').dataset.script, location).pathname");
        assertThat(status(script)).isEqualTo("200");
        BROWSER.driver().manage().deleteAllCookies();
        assertThat(status(script)).isEqualTo("404");
    }

    private static String status(String path) {
        return String.valueOf(Objects.requireNonNull(BROWSER.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; fetch(arguments[0], { cache: 'no-store' }).then(answer => done(answer.status))",
                        path)));
    }
}
