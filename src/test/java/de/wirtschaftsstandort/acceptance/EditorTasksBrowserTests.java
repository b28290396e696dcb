package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.CountyTime;
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
    private static final EditorDesk DESK = new EditorDesk();

    @AfterAll
    static void stop() {
        DESK.close();
    }

    /** Fills in everything that has to be there, without the mouse. */
    private void fillInWhatIsRequired() {
        DESK.await("return document.querySelector('#item') !== null");
        for (WebElement input : DESK.driver().findElements(By.cssSelector("#item [aria-required=true]"))) {
            if (input.isDisplayed() && !Objects.equals(input.getTagName(), "textarea")) {
                fill(input);
            }
        }
        for (WebElement group : DESK.driver().findElements(By.cssSelector("fieldset.boxes:has(.must)"))) {
            group.findElement(By.cssSelector("input")).sendKeys(Keys.SPACE);
        }
        for (WebElement editor : DESK.driver().findElements(By.cssSelector("#item .must ~ .rich-text .tiptap"))) {
            editor.sendKeys("Ein Absatz als Beispiel.");
        }
    }

    private void fill(WebElement input) {
        if (Objects.equals(input.getTagName(), "select")) {
            input.sendKeys(Keys.ARROW_DOWN);
        } else if (String.valueOf(input.getAttribute("type")).startsWith("date")) {
            DESK.driver()
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
        DESK.signIn("tasks-chief", "chief-editor");
        DESK.click("nav.side a[href='/backoffice/content']");
        DESK.click(".card h2 a[href$='/content/events']");
        DESK.click("tr[data-folder='/nordsachsen'] th a");
        DESK.click("a.button--primary[href*='/items/new']");
        DESK.await("return document.querySelector('.rich-text .tiptap') !== null");
        fillInWhatIsRequired();
        WebElement title = DESK.find("#f-title");
        title.clear();
        title.sendKeys("Beispieltag im Browser");
        DESK.find("#f-description-editor").sendKeys("Ein Absatz aus dem Browser.");
        DESK.click(".savebar [value=publish]");
        DESK.awaitText("1 veröffentlicht");
        assertThat(DESK.clicks()).isLessThanOrEqualTo(8);
        DESK.open("/aktuell/veranstaltungen/beispieltag-im-browser");
        assertThat(DESK.find("h1").getText()).isEqualTo("Beispieltag im Browser");
        assertThat(DESK.find("main").getText()).contains("Ein Absatz aus dem Browser.", "24.03.2027, 10:00 Uhr");
        assertThat(DESK.driver().getPageSource()).contains("\"startDate\":\"2027-03-24T10:00:00+01:00\"");
    }

    @Test
    @Order(2)
    void replacesAPictureEverywhereWithAtMostFourClicks() throws IOException {
        DESK.signIn("tasks-chief", "chief-editor");
        String asset = DESK.value(
                """
                select n.id::text from public.node n join public.node r on r.workspace = n.workspace and r.parent = n.id
                where n.workspace = 'dam' and n.node_type = 'mgnl:asset' and r.properties::text like '%image/%'
                order by n.path limit 1""");
        String before = hash(asset);
        Path picture = Files.createTempDirectory("replace").resolve("neu.png");
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        DESK.find("#global-search")
                .sendKeys(DESK.value("select name from public.node where id = ?::uuid", asset), Keys.ENTER);
        DESK.click("main section a[href='/backoffice/media/" + asset + "']");
        DESK.await("return document.getElementById('file') !== null");
        DESK.find("#file").sendKeys(picture.toString());
        DESK.count();
        DESK.click("form[action$='/replace'] [name=publish]");
        DESK.awaitText("überall ersetzt und öffentlich");
        assertThat(DESK.clicks()).isLessThanOrEqualTo(4);
        assertThat(hash(asset)).isNotEqualTo(before);
    }

    private String hash(String asset) {
        return DESK.value(
                "select string_agg(properties::text, '') from public.node where workspace = 'dam' and parent = ?::uuid",
                asset);
    }

    private String page(String path) {
        return DESK.value("select id::text from author.node where workspace = 'website' and path = ?", path);
    }

    private void changeHeadline(String page, String title) {
        DESK.open("/backoffice/pages/" + page);
        String form =
                Objects.requireNonNull(DESK.find(".title a.button--secondary").getAttribute("href"));
        DESK.driver().get(form);
        DESK.await("return document.getElementById('f-title') !== null");
        DESK.find("#f-title").clear();
        DESK.find("#f-title").sendKeys(title);
        DESK.click(".savebar [value=publish]");
        DESK.awaitText("1 veröffentlicht");
    }

    @Test
    @Order(3)
    void bringsYesterdaysVersionBack() {
        DESK.signIn("tasks-chief", "chief-editor");
        String page = page("/nordsachsen/aktuell");
        changeHeadline(page, "Beispiel von gestern");
        JDBC.sql("update author.version set created_at = created_at - interval '1 day' where node = ?::uuid")
                .param(page)
                .update();
        changeHeadline(page, "Beispiel von heute");
        DESK.open("/backoffice/pages/" + page);
        DESK.countAfresh();
        DESK.click(".title a[href*='/publications/nodes/']");
        DESK.click(".title a[href$='/versions']");
        DESK.click("tbody tr:nth-child(2) button");
        DESK.awaitText("Der Entwurf ist wieder wie in dieser Version.");
        DESK.open("/backoffice/pages/" + page);
        assertThat(DESK.find("h1").getText()).isEqualTo("Beispiel von gestern");
        assertThat(DESK.clicks()).isLessThanOrEqualTo(4);
    }

    @Test
    @Order(4)
    void letsASecondPersonApprove() {
        String page = page("/nordsachsen/aktuell");
        DESK.signIn("tasks-editor", "editor");
        DESK.open("/backoffice/publications/nodes/website/" + page);
        DESK.click("form[action$='/publish'] .button--primary");
        DESK.awaitText("Ihre Bitte um Freigabe ist eingetragen");
        DESK.signIn("tasks-chief", "chief-editor");
        DESK.click("nav.side a[href='/backoffice/publications/approvals']");
        DESK.click("form[action$='/approve'] button");
        DESK.await("return document.querySelector('form[action$=\"/approve\"]') === null");
        assertThat(DESK.clicks()).isLessThanOrEqualTo(2);
        DESK.open("/aktuell");
        assertThat(DESK.find("h1").getText()).isEqualTo("Beispiel von gestern");
    }

    /** That another process does it after the first one is gone is held by the tests of the planned publications. */
    @Test
    @Order(5)
    void publishesAPageWithinAMinuteOfItsTime() {
        DESK.signIn("tasks-chief", "chief-editor");
        String page = page("/nordsachsen/aktuell");
        DESK.open("/backoffice/pages/" + page);
        DESK.driver()
                .get(Objects.requireNonNull(
                        DESK.find(".title a.button--secondary").getAttribute("href")));
        DESK.await("return document.getElementById('f-title') !== null");
        DESK.find("#f-title").clear();
        DESK.find("#f-title").sendKeys("Beispiel zur rechten Zeit");
        DESK.click(".savebar [value=save]");
        Await.until(
                PATIENCE,
                () -> DESK.value("select properties::text from author.node where id = ?::uuid", page)
                        .contains("Beispiel zur rechten Zeit"),
                () -> "the draft is not saved");
        DESK.open("/backoffice/publications/nodes/website/" + page);
        DESK.driver()
                .executeScript(
                        "document.getElementById('due').value = arguments[0]",
                        LocalDateTime.now(CountyTime.ZONE)
                                .plusDays(1)
                                .withSecond(0)
                                .withNano(0)
                                .toString());
        DESK.click("form[action$='/publish'] .button--primary");
        DESK.awaitText("Geplant. Es geschieht");
        JDBC.sql(
                        "update author.publication_plan set due_at = now(), not_before = now() where node = ?::uuid and state = 'WAITING'")
                .param(page)
                .update();
        Duration late = Await.until(
                Duration.ofSeconds(60),
                () -> DESK.value("select properties::text from public.node where id = ?::uuid", page)
                        .contains("Beispiel zur rechten Zeit"),
                () -> "not public: "
                        + DESK.value(
                                "select state || ' ' || due_at || ' ' || reason from author.publication_plan where node = ?::uuid",
                                page));
        assertThat(late).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    @Order(6)
    void changesAnEntryInItsFolderAndPublishesItByKeyboardAlone() {
        DESK.signIn("tasks-chief", "chief-editor");
        Keyboard keys = new Keyboard(DESK.browser());
        keys.enter("nav.side a", "Inhalte");
        keys.enter(".card h2 a", "Veranstaltungen");
        keys.to("tr[data-folder='/nordsachsen']");
        keys.press(Keys.ARROW_RIGHT);
        DESK.await("return document.querySelector('tr[data-id][aria-level=\"2\"]') !== null");
        keys.press(Keys.ARROW_DOWN);
        keys.leave(Keys.ENTER);
        keys.to("#f-title");
        keys.press(Keys.END, " mit der Tastatur");
        keys.to(".savebar [value=publish]");
        keys.press(Keys.ENTER);
        DESK.awaitText("1 veröffentlicht");
        assertThat(DESK.clicks()).isZero();
    }
}
