package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Folders of a list open in place, by keys alone and page by page; its columns are chosen by keys on a narrow screen. */
class ListTreeBrowserTests {

    private static final EditorDesk DESK = new EditorDesk();

    private static final int SIBLINGS = 500;

    private static final int PAGES = 60;

    private static NodeId folder = NodeId.random();
    private static NodeId pages = NodeId.random();

    @AfterAll
    static void stop() {
        DESK.close();
        ContentSession session = session("synonyms");
        session.discard(folder);
        session.commit();
        session = session("website");
        session.discard(pages);
        session.commit();
    }

    private static ContentSession session(String workspace) {
        return SharedBackoffice.PROCESS
                .beans(ContentSessions.class)
                .iterator()
                .next()
                .open(workspace, "test");
    }

    /** Siblings one level down, a folder the first of them; how long 2,000 take measures {@code bench/editor.sh}. */
    private static void fill() {
        ContentSession session = session("synonyms");
        NodeId root =
                session.nodes().find("synonyms", NodePath.ROOT).orElseThrow().id();
        folder = session.add(root, folder, "viele", "mgnl:folder", Map.of());
        session.add(
                session.add(folder, NodeId.random(), "darin", "mgnl:folder", Map.of()),
                NodeId.random(),
                "tief",
                "mgnl:content",
                Map.of());
        for (int i = 1; i < SIBLINGS; i++) {
            session.add(
                    folder,
                    NodeId.random(),
                    "wort-" + i,
                    "mgnl:content",
                    Map.of(PropertyKey.of("title"), PropertyValue.of("Wort " + i)));
        }
        session.commit();
    }

    private static void fillPages() {
        ContentSession session = session("website");
        NodeId county = session.nodes()
                .find("website", NodePath.of("/nordsachsen"))
                .orElseThrow()
                .id();
        pages = page(session, county, "viele", "Viele");
        for (int i = 1; i <= PAGES; i++) {
            page(session, pages, "seite-" + i, "Seite " + i);
        }
        session.commit();
    }

    private static NodeId page(ContentSession session, NodeId above, String name, String title) {
        return session.add(
                above, NodeId.random(), name, "mgnl:page", Map.of(PropertyKey.of("title"), PropertyValue.of(title)));
    }

    private static void keys(CharSequence... keys) {
        DESK.driver().switchTo().activeElement().sendKeys(keys);
    }

    private static void awaitFocus(String selector) {
        DESK.await("return document.activeElement.matches(arguments[0])", selector);
    }

    private static void awaitRows(int level, int count) {
        DESK.await(
                "return [...document.querySelectorAll('tr[data-id]:not([hidden])[data-level=\"' + arguments[0] +"
                        + " '\"]')].length === arguments[1]",
                level,
                count);
    }

    @Test
    void opensFoldersInPlaceByKeysAndChoosesColumns() {
        fill();
        fillPages();
        DESK.signIn("tasks-lists", "chief-editor");
        DESK.open("/backoffice/content/synonyms");
        DESK.driver().executeScript("document.querySelector('[data-folder=\"/viele\"]').focus()");
        keys(Keys.ARROW_RIGHT);
        awaitRows(2, 50);
        assertThat(DESK.find("[data-folder='/viele']").getAttribute("aria-expanded"))
                .isEqualTo("true");
        keys(Keys.ARROW_RIGHT);
        awaitFocus("[data-folder='/viele/darin'][aria-level='2'][aria-setsize='500'][aria-posinset='1']");
        keys(Keys.ARROW_RIGHT);
        awaitRows(3, 1);
        keys(Keys.END);
        keys(Keys.ARROW_UP, Keys.ARROW_DOWN);
        DESK.driver().executeScript("document.querySelector('.tree-more').focus()");
        keys(Keys.ENTER);
        awaitRows(2, 100);
        awaitFocus("[aria-posinset='51']");
        assertThat(DESK.browser().accessibility()).isEmpty();

        keys(Keys.ARROW_LEFT);
        awaitFocus("[data-folder='/viele']");
        keys(Keys.ARROW_LEFT);
        awaitRows(2, 0);
        keys(Keys.ARROW_RIGHT);
        awaitRows(2, 100);
        chooseColumns();
        assertThat(DESK.is("return document.querySelector('.tree-more button').textContent.includes('500')"))
                .as("stays open")
                .isTrue();
        opensAndClosesPages();
    }

    private static void chooseColumns() {
        DESK.browser().width(390, 844);
        DESK.find(".columns-choice summary").sendKeys(Keys.ENTER);
        assertThat(DESK.browser().scrollsSideways()).isFalse();
        String column = DESK.find(".columns-choice label:has(:checked)").getText();
        DESK.find("#column-search").sendKeys("gibt es nicht", Keys.ENTER);
        DESK.await("return !document.querySelector('.columns-choice label.box:not([hidden])')");
        DESK.find("#column-search").sendKeys(Keys.chord(Keys.CONTROL, "a"), column);
        DESK.await("return document.querySelector('[data-found]').textContent.match(/^\\d+ von \\d+/) !== null");
        DESK.find("[name=column]:checked").sendKeys(Keys.SPACE);
        int before = DESK.driver().findElements(By.cssSelector("thead th")).size();
        DESK.find(".columns-choice [value=choose]").sendKeys(Keys.ENTER);
        DESK.await("return document.querySelectorAll('thead th').length === arguments[0]", before - 1);
        awaitRows(2, 50);
        assertThat(DESK.browser().scrollsSideways()).isFalse();
        DESK.browser().width(1440, 900);
    }

    private static void opensAndClosesPages() {
        DESK.open("/backoffice/pages");
        DESK.await("return document.querySelectorAll('tr[data-id]:not([hidden])').length > 5");
        DESK.driver().executeScript("document.querySelector('tr[data-id]').focus()");
        keys(Keys.ARROW_LEFT);
        DESK.await("return document.querySelector('tr[data-id]').nextElementSibling.hidden");
        DESK.driver().navigate().refresh();
        DESK.await("return document.querySelector('tr[data-id]').getAttribute('aria-expanded') === 'false'");
        DESK.find(".twist").click();
        DESK.await("return document.querySelectorAll('tr[data-level=\"2\"]:not([hidden])').length > 5");
        opensPagesPartByPartAndComesBackToTheSame();
    }

    /** A level of more than one part: a page far down is moved by keys, and the tree comes back to it. */
    private static void opensPagesPartByPartAndComesBackToTheSame() {
        DESK.open("/backoffice/pages");
        DESK.await("return document.querySelector('[data-path=\"/nordsachsen/viele\"]') !== null");
        DESK.driver()
                .executeScript("document.querySelector('[data-path=\"/nordsachsen/viele\"]').closest('tr').focus()");
        keys(Keys.ARROW_RIGHT);
        awaitRows(3, 50);
        DESK.driver().executeScript("document.querySelector('.tree-more button').focus()");
        keys(Keys.ENTER);
        awaitRows(3, PAGES);
        awaitFocus("[aria-level='3'][aria-setsize='" + PAGES + "'][aria-posinset='51']");
        DESK.driver().executeScript("document.querySelector('[data-path$=\"/seite-55\"]').focus()");
        keys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
        DESK.awaitText("Die Seite ist verschoben.");
        awaitFocus("[data-path$='/viele/seite-55']");
        awaitRows(3, PAGES);
        assertThat(DESK.browser().accessibility()).isEmpty();
        DESK.find("[data-path='/nordsachsen/viele'] ~ .sublevel").sendKeys(Keys.ENTER);
        DESK.await("return document.querySelectorAll('tr[data-level=\"1\"]').length === 50");
        assertThat(DESK.find("nav.crumbs").getText()).contains("Seiten", "Viele");
        DESK.find("nav.pages [rel=next]").sendKeys(Keys.ENTER);
        DESK.await("return document.querySelectorAll('tr[data-level=\"1\"]').length === arguments[0]", PAGES - 50);
    }
}
