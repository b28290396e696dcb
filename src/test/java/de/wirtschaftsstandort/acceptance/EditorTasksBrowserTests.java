package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shell.web.Accounts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The common tasks of the handbook with counted clicks, each from the overview on; typing and keys do not count. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditorTasksBrowserTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final JdbcClient JDBC = SharedBackoffice.JDBC;
    private static final Browser BROWSER = new Browser();

    private int clicks;

    @AfterAll
    static void stop() {
        BROWSER.close();
    }

    private void signIn(String name, String role) {
        if (JDBC.sql("select count(*) from people.account where login_name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single()
                == 0) {
            new Accounts(JDBC).create(name, role);
        }
        BROWSER.width(1440, 900);
        BROWSER.driver().manage().deleteAllCookies();
        open("/backoffice/login");
        find("#loginName").sendKeys(name);
        find("#password").sendKeys(Accounts.PASSWORD, Keys.ENTER);
        await("return location.pathname === '/backoffice'");
        clicks = 0;
    }

    private void open(String path) {
        BROWSER.open(SharedBackoffice.PROCESS.address().resolve(path));
    }

    private WebElement find(String selector) {
        return BROWSER.driver().findElement(By.cssSelector(selector));
    }

    private void click(String selector) {
        await("return document.querySelector(arguments[0]) !== null", selector);
        find(selector).click();
        clicks++;
    }

    private boolean is(String script, Object... arguments) {
        return Boolean.TRUE.equals(BROWSER.driver().executeScript(script, arguments));
    }

    private void await(String script, Object... arguments) {
        Await.until(
                PATIENCE,
                () -> is(script, arguments),
                () -> script + List.of(arguments) + " at "
                        + BROWSER.driver().getCurrentUrl() + ": "
                        + find("body").getText().lines().limit(40).toList());
    }

    private void awaitText(String text) {
        await("return document.querySelector('main')?.innerText.includes(arguments[0]) === true", text);
    }

    private String value(String sql, Object... parameters) {
        return JDBC.sql(sql).params(List.of(parameters)).query(String.class).single();
    }

    /** Fills in everything that has to be there, without the mouse. */
    private void fillInWhatIsRequired() {
        await("return document.querySelector('#item') !== null");
        for (WebElement input : BROWSER.driver().findElements(By.cssSelector("#item [aria-required=true]"))) {
            if (input.isDisplayed() && !Objects.equals(input.getTagName(), "textarea")) {
                fill(input);
            }
        }
        for (WebElement group : BROWSER.driver().findElements(By.cssSelector("fieldset.boxes:has(.must)"))) {
            group.findElement(By.cssSelector("input")).sendKeys(Keys.SPACE);
        }
        for (WebElement editor : BROWSER.driver().findElements(By.cssSelector("#item .must ~ .rich-text .tiptap"))) {
            editor.sendKeys("Ein Absatz als Beispiel.");
        }
    }

    private void fill(WebElement input) {
        if (Objects.equals(input.getTagName(), "select")) {
            input.sendKeys(Keys.ARROW_DOWN);
        } else if (String.valueOf(input.getAttribute("type")).startsWith("date")) {
            BROWSER.driver()
                    .executeScript(
                            "arguments[0].value = arguments[0].type === 'date' ? '2027-03-24' : '2027-03-24T10:00';"
                                    + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                            input);
        } else {
            boolean number = List.of("decimal", "numeric").contains(String.valueOf(input.getAttribute("inputmode")));
            input.sendKeys(number ? "1" : "Beispiel");
        }
    }

    @Test
    @Order(1)
    void publishesANewEventWithAtMostEightClicks() {
        signIn("tasks-chief", "chief-editor");
        click("nav.side a[href='/backoffice/content']");
        click(".card h2 a[href$='/content/events']");
        click("tr[data-folder='/nordsachsen'] th a");
        click("a.button--primary[href*='/items/new']");
        await("return document.querySelector('.rich-text .tiptap') !== null");
        fillInWhatIsRequired();
        WebElement title = find("#f-title");
        title.clear();
        title.sendKeys("Beispieltag im Browser");
        find("#f-description-editor").sendKeys("Ein Absatz aus dem Browser.");
        click(".savebar [value=publish]");
        awaitText("1 veröffentlicht");
        assertThat(clicks).isLessThanOrEqualTo(8);
        open("/aktuell/veranstaltungen/beispieltag-im-browser");
        assertThat(find("h1").getText()).isEqualTo("Beispieltag im Browser");
        assertThat(find("main").getText()).contains("Ein Absatz aus dem Browser.", "24.03.2027, 10:00 Uhr");
        assertThat(BROWSER.driver().getPageSource()).contains("\"startDate\":\"2027-03-24T10:00:00+01:00\"");
    }

    @Test
    @Order(2)
    void replacesAPictureEverywhereWithAtMostFourClicks() throws IOException {
        signIn("tasks-chief", "chief-editor");
        String asset = value(
                """
                select n.id::text from public.node n join public.node r on r.workspace = n.workspace and r.parent = n.id
                where n.workspace = 'dam' and n.node_type = 'mgnl:asset' and r.properties::text like '%image/%'
                order by n.path limit 1""");
        String before = hash(asset);
        Path picture = Files.createTempDirectory("replace").resolve("neu.png");
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        find("#global-search").sendKeys(value("select name from public.node where id = ?::uuid", asset), Keys.ENTER);
        click("main section a[href='/backoffice/media/" + asset + "']");
        await("return document.getElementById('file') !== null");
        find("#file").sendKeys(picture.toString());
        clicks++;
        click("form[action$='/replace'] [name=publish]");
        awaitText("überall ersetzt und öffentlich");
        assertThat(clicks).isLessThanOrEqualTo(4);
        assertThat(hash(asset)).isNotEqualTo(before);
    }

    private String hash(String asset) {
        return value(
                "select string_agg(properties::text, '') from public.node where workspace = 'dam' and parent = ?::uuid",
                asset);
    }

    private String page(String path) {
        return value("select id::text from author.node where workspace = 'website' and path = ?", path);
    }

    private void changeHeadline(String page, String title) {
        open("/backoffice/pages/" + page);
        String form = Objects.requireNonNull(find(".title a.button--secondary").getAttribute("href"));
        BROWSER.driver().get(form);
        await("return document.getElementById('f-title') !== null");
        find("#f-title").clear();
        find("#f-title").sendKeys(title);
        click(".savebar [value=publish]");
        awaitText("1 veröffentlicht");
    }

    @Test
    @Order(3)
    void bringsYesterdaysVersionBack() {
        signIn("tasks-chief", "chief-editor");
        String page = page("/nordsachsen/aktuell");
        changeHeadline(page, "Beispiel von gestern");
        JDBC.sql("update author.version set created_at = created_at - interval '1 day' where node = ?::uuid")
                .param(page)
                .update();
        changeHeadline(page, "Beispiel von heute");
        open("/backoffice/pages/" + page);
        clicks = 0;
        click(".title a[href*='/publications/nodes/']");
        click(".title a[href$='/versions']");
        click("tbody tr:nth-child(2) button");
        awaitText("Der Entwurf ist wieder wie in dieser Version.");
        open("/backoffice/pages/" + page);
        assertThat(find("h1").getText()).isEqualTo("Beispiel von gestern");
        assertThat(clicks).isLessThanOrEqualTo(4);
    }

    @Test
    @Order(4)
    void letsASecondPersonApprove() {
        String page = page("/nordsachsen/aktuell");
        signIn("tasks-editor", "editor");
        open("/backoffice/publications/nodes/website/" + page);
        click("form[action$='/publish'] .button--primary");
        awaitText("Ihre Bitte um Freigabe ist eingetragen");
        signIn("tasks-chief", "chief-editor");
        click("nav.side a[href='/backoffice/publications/approvals']");
        click("form[action$='/approve'] button");
        await("return document.querySelector('form[action$=\"/approve\"]') === null");
        assertThat(clicks).isLessThanOrEqualTo(2);
        open("/aktuell");
        assertThat(find("h1").getText()).isEqualTo("Beispiel von gestern");
    }

    /** That another process does it after the first one is gone is held by the tests of the planned publications. */
    @Test
    @Order(5)
    void publishesAPageWithinAMinuteOfItsTime() {
        signIn("tasks-chief", "chief-editor");
        String page = page("/nordsachsen/aktuell");
        open("/backoffice/pages/" + page);
        BROWSER.driver()
                .get(Objects.requireNonNull(find(".title a.button--secondary").getAttribute("href")));
        await("return document.getElementById('f-title') !== null");
        find("#f-title").clear();
        find("#f-title").sendKeys("Beispiel zur rechten Zeit");
        click(".savebar [value=save]");
        Await.until(
                PATIENCE,
                () -> value("select properties::text from author.node where id = ?::uuid", page)
                        .contains("Beispiel zur rechten Zeit"),
                () -> "the draft is not saved");
        open("/backoffice/publications/nodes/website/" + page);
        BROWSER.driver()
                .executeScript(
                        "document.getElementById('due').value = arguments[0]",
                        LocalDateTime.now(CountyTime.ZONE)
                                .plusDays(1)
                                .withSecond(0)
                                .withNano(0)
                                .toString());
        click("form[action$='/publish'] .button--primary");
        awaitText("Geplant. Es geschieht");
        JDBC.sql(
                        "update author.publication_plan set due_at = now(), not_before = now() where node = ?::uuid and state = 'WAITING'")
                .param(page)
                .update();
        Duration late = Await.until(
                Duration.ofSeconds(60),
                () -> value("select properties::text from public.node where id = ?::uuid", page)
                        .contains("Beispiel zur rechten Zeit"),
                () -> "not public: "
                        + value(
                                "select state || ' ' || due_at || ' ' || reason from author.publication_plan where node = ?::uuid",
                                page));
        assertThat(late).isLessThan(Duration.ofSeconds(60));
    }
}
