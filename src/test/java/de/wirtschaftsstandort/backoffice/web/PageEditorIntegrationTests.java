package de.wirtschaftsstandort.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Workspaces;
import de.wirtschaftsstandort.shell.web.Accounts;
import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import de.wirtschaftsstandort.shell.web.Visitor;
import de.wirtschaftsstandort.support.StatementLog;
import de.wirtschaftsstandort.support.TestDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page editor over HTTP and without script: the list of areas and components does all that the bars do. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageEditorIntegrationTests {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final StatementLog STATEMENTS = new StatementLog();
    private static final BackofficeProcess PROCESS = BackofficeProcess.start(
            DATABASE, STATEMENTS, "--app.light-modules.packed=false", "--app.light-modules.dir=" + PageModule.folder());

    private static Visitor chief = new Visitor(PROCESS.address());
    private static Visitor other = new Visitor(PROCESS.address());
    private static Visitor reader = new Visitor(PROCESS.address());
    private static Visitor stranger = new Visitor(PROCESS.address());
    private static Map<String, NodeId> ids = Map.of();
    private static String home = "";

    private static NodeId other() {
        return Optional.ofNullable(ids.get("other")).orElseThrow();
    }

    @BeforeAll
    static void signIn() {
        JDBC.sql("update people.role set second_factor = false").update();
        JDBC.sql(
                        """
                        insert into people.role (name, title) values ('reads-pages', 'Liest'), ('elsewhere', 'Anderswo');
                        insert into people.permission (role, action, workspace, path)
                        values ('reads-pages', 'content.read', 'website', '/**'), ('elsewhere', 'content.*', 'website', '/elsewhere/**')
                        """)
                .update();
        Accounts accounts = new Accounts(JDBC);
        accounts.create("page-chief", "chief-editor");
        accounts.create("page-other", "chief-editor");
        accounts.create("page-reader", "reads-pages");
        accounts.create("page-stranger", "elsewhere");
        chief.signIn("page-chief", Accounts.PASSWORD);
        other.signIn("page-other", Accounts.PASSWORD);
        reader.signIn("page-reader", Accounts.PASSWORD);
        stranger.signIn("page-stranger", Accounts.PASSWORD);
        PROCESS.beans(Workspaces.class).forEach(workspaces -> workspaces.ensure("website"));
        ids = PageModule.content(PROCESS.beans(ContentSessions.class).iterator().next());
        home = "/backoffice/pages/" + ids.get("home");
    }

    @AfterAll
    static void stop() {
        PROCESS.close();
    }

    private static List<String> parts(Visitor.Answer page, String area) {
        return page.page().select("[data-place='" + area + "'] > ol > [data-part]").stream()
                .map(part -> part.select(".part__head").text())
                .toList();
    }

    private static Element part(Visitor.Answer page, int index) {
        return page.page()
                .select("[data-place='/home/main'] > ol > [data-part]")
                .get(index);
    }

    /** Presses a button of the component as the page showed it. */
    private static Visitor.Answer press(
            Visitor visitor, Visitor.Answer page, Element part, String command, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(
                Map.of("_csrf", page.formToken(), "_revision", part.attr("data-revision"), "_do", command));
        fields.putAll(more);
        return visitor.send(visitor.post(home + "/parts/" + part.attr("data-id"), fields));
    }

    private static Visitor.Answer inArea(Visitor visitor, String page, String area, String command, String template) {
        Visitor.Answer shown = visitor.get(page);
        return visitor.send(visitor.post(
                page + "/parts",
                Map.of("_csrf", shown.formToken(), "area", area, "_do", command, "template", template)));
    }

    @Test
    @Order(1)
    void listsThePagesAndTheirParts() {
        Visitor.Answer top = chief.get("/backoffice/pages?page=7");
        assertThat(top.page().select("tbody th").eachText())
                .as("the last part there is")
                .containsExactly("Startseite 1 Unterseite");
        Visitor.Answer below =
                chief.get(top.page().select("tbody th a.sublevel").attr("href"));
        assertThat(below.page().select("tbody th").eachText()).containsExactly("Andere");
        assertThat(below.page().select("nav.crumbs li").eachText()).containsExactly("Seiten", "Startseite");
        assertThat(chief.get("/backoffice/pages?q=Andere")
                        .page()
                        .select("tbody th")
                        .eachText())
                .containsExactly("Andere");
        assertThat(chief.get("/backoffice/pages?below=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        Visitor.Answer page = chief.get(home);
        assertThat(page.page().select("[data-place] > .area__head h3").eachText())
                .containsExactly("Hauptbereich 1 von 4", "Fußbereich 0", "Zusatz 0");
        assertThat(parts(page, "/home/main")).containsExactly("Text Guten Morgen");
    }

    @Test
    @Order(2)
    void offersOnlyWhatTheAreaTakesFromThePerson() {
        Visitor.Answer chooser = chief.get(home + "/parts/new?area=/home/main");
        assertThat(chooser.page().select(".template-card h2").eachText())
                .containsExactly("Text", "Trennlinie", "Fehlerhaft");
        assertThat(chooser.page().select(".template-card img").attr("src"))
                .isEqualTo("/.resources/m/webresources/text.svg");
        assertThat(chooser.text()).contains("Ein Absatz");
        assertThat(inArea(chief, home, "/home/main", "add", "m:components/secret")
                        .text())
                .contains("in diesem Bereich nicht vorgesehen");
    }

    @Test
    @Order(3)
    void addsAComponentByTheFormOfItsDialog() {
        Visitor.Answer chooser = chief.get(home + "/parts/new?area=/home/main");
        Visitor.Answer form =
                chief.get(chooser.page().select(".template-card a").attr("href"));
        assertThat(form.page().select("label[for=f-title]").text()).contains("Überschrift");
        Element item = form.page().select("#item").get(0);
        Map<String, String> typed = new HashMap<>();
        item.select("input[name]").forEach(input -> typed.put(input.attr("name"), input.val()));
        Visitor.Answer refused = chief.send(chief.post(item.attr("action"), typed));
        assertThat(refused.status()).isEqualTo(422);
        typed.put("title", "Guten Abend");
        typed.put("_do", "save");
        assertThat(chief.send(chief.post(item.attr("action"), typed)).status()).isEqualTo(302);
        Visitor.Answer page = chief.get(home);
        assertThat(parts(page, "/home/main")).containsExactly("Text Guten Morgen", "Text Guten Abend");
        assertThat(chief.get(home + "/view").text()).contains("Guten Morgen Guten Abend");
    }

    /** Counted, since times say more about the machine than about the code: an opened screen writes nothing. */
    @Test
    @Order(4)
    void asksTheDatabaseLittleToOpenADialogAndToMoveAComponent() {
        Visitor.Answer page = chief.get(home);
        String dialog = part(page, 0).select("a[data-verb=edit]").attr("href");
        chief.get(dialog);

        List<String> opened = STATEMENTS.of(() -> chief.get(dialog));
        List<String> shown = STATEMENTS.of(() -> chief.get(home));
        List<String> moved = STATEMENTS.of(() -> press(chief, page, part(page, 0), "down", Map.of()));

        assertThat(opened).hasSizeBetween(3, 8).noneMatch(StatementLog::writes);
        assertThat(shown).hasSizeBetween(3, 10).noneMatch(StatementLog::writes);
        assertThat(moved).hasSizeBetween(8, 28).anyMatch(StatementLog::writes);
        assertThat(moved.stream().filter("commit"::equals)).hasSize(3);
        press(chief, chief.get(home), part(chief.get(home), 1), "up", Map.of());
    }

    @Test
    @Order(4)
    void movesDuplicatesAndDeletes() {
        Visitor.Answer page = chief.get(home);
        assertThat(press(chief, page, part(page, 1), "up", Map.of()).status()).isEqualTo(302);
        page = chief.get(home);
        assertThat(parts(page, "/home/main")).containsExactly("Text Guten Abend", "Text Guten Morgen");
        press(chief, page, part(page, 0), "down", Map.of());
        page = chief.get(home);
        assertThat(parts(page, "/home/main")).containsExactly("Text Guten Morgen", "Text Guten Abend");
        press(chief, page, part(page, 0), "duplicate", Map.of());
        page = chief.get(home);
        assertThat(parts(page, "/home/main"))
                .containsExactly("Text Guten Morgen", "Text Guten Morgen", "Text Guten Abend");
        Visitor.Answer asked = press(chief, page, part(page, 1), "delete", Map.of());
        assertThat(asked.text()).contains("Baustein löschen?", "Guten Morgen");
        press(chief, page, part(page, 1), "delete", Map.of("confirmed", "yes"));
        assertThat(parts(chief.get(home), "/home/main")).containsExactly("Text Guten Morgen", "Text Guten Abend");
    }

    @Test
    @Order(4)
    void opensTheDialogOfAnAreaThatHasOne() {
        Visitor.Answer page = chief.get(home);
        assertThat(page.page().select(".area__head [data-verb=edit]").eachAttr("aria-label"))
                .containsExactly("Hauptbereich bearbeiten");
        String link = page.page().select(".area__head [data-verb=edit]").attr("href");
        assertThat(reader.get(home).page().select(".area__head [data-verb=edit]"))
                .isEmpty();

        Visitor.Answer form = chief.get(link);
        assertThat(form.page().select("h1").text()).contains("Hauptbereich");
        chief.submit(form, link, Map.of("ground", "hell", "_do", "save"));

        assertThat(chief.get(link).page().select("[name=ground]").val()).isEqualTo("hell");
        assertThat(chief.get(link.replace("%7E%7Emain", "%7E%7Efoot")).status())
                .as("that area has no dialog")
                .isEqualTo(404);
        assertThat(chief.get(link.replace("%7E%7Emain", "%7E%7Eno-such")).status())
                .isEqualTo(404);
        assertThat(chief.get(link.replace("%7E%7Emain", "")).status())
                .as("an area is no page")
                .isEqualTo(404);
        assertThat(stranger.get(link).status()).isEqualTo(404);
        String another = link.substring(0, link.lastIndexOf('/') + 1) + NodeId.random();
        assertThat(chief.send(chief.post(
                                another,
                                Map.of("_csrf", form.formToken(), "_folder", "/home", "ground", "hell", "_do", "save")))
                        .status())
                .as("no area and no page comes of it")
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    void movesBeforeANamedComponentAndIntoAnotherArea() {
        inArea(chief, home, "/home/main", "add", "m:components/line");
        Visitor.Answer page = chief.get(home);
        press(
                chief,
                page,
                part(page, 2),
                "move",
                Map.of("area", "/home/main", "before", part(page, 1).attr("data-id")));
        page = chief.get(home);
        assertThat(parts(page, "/home/main")).containsExactly("Text Guten Morgen", "Trennlinie", "Text Guten Abend");
        press(chief, page, part(page, 1), "move", Map.of("area", "/home/foot"));
        page = chief.get(home);
        assertThat(parts(page, "/home/foot")).containsExactly("Trennlinie");
        assertThat(press(chief, page, part(page, 0), "move", Map.of("area", "/home/foot"))
                        .text())
                .contains("nicht vorgesehen");
    }

    @Test
    @Order(6)
    void holdsTheLimitOfTheArea() {
        inArea(chief, home, "/home/main", "add", "m:components/line");
        inArea(chief, home, "/home/main", "add", "m:components/line");
        Visitor.Answer page = chief.get(home);
        assertThat(page.text()).contains("4 von 4", "Dieser Bereich ist voll");
        assertThat(page.page().select("[data-place='/home/main'] [data-verb=add]"))
                .isEmpty();
        assertThat(inArea(chief, home, "/home/main", "add", "m:components/line").text())
                .contains("nimmt keinen weiteren Baustein auf");
        assertThat(press(chief, page, part(page, 0), "duplicate", Map.of()).status())
                .isEqualTo(409);
        press(chief, page, part(page, 3), "delete", Map.of("confirmed", "yes"));
        page = chief.get(home);
        press(chief, page, part(page, 2), "delete", Map.of("confirmed", "yes"));
        assertThat(parts(chief.get(home), "/home/main")).hasSize(2);
    }

    @Test
    @Order(7)
    void copiesToAnotherPageAndIntoAnAreaThatIsMadeForIt() {
        Visitor.Answer page = chief.get(home);
        press(chief, page, part(page, 0), "copy", Map.of());
        String elsewhere = "/backoffice/pages/" + other();
        Visitor.Answer there = chief.get(elsewhere);
        assertThat(there.page().select("[data-verb=paste]").eachText()).containsExactly("Text einfügen");
        inArea(chief, elsewhere, "/home/other/main", "paste", "");
        assertThat(parts(chief.get(elsewhere), "/home/other/main")).containsExactly("Text Guten Morgen");
        inArea(chief, elsewhere, "/home/other/extra", "create", "");
        assertThat(parts(chief.get(elsewhere), "/home/other/extra"))
                .as("what the area is born with")
                .containsExactly("Trennlinie");
        inArea(chief, elsewhere, "/home/other/extra", "add", "m:components/line");
        assertThat(parts(chief.get(elsewhere), "/home/other/extra")).containsExactly("Trennlinie", "Trennlinie");
        assertThat(inArea(other, elsewhere, "/home/other/main", "paste", "").text())
                .contains("nichts zum Einfügen");
    }

    @Test
    @Order(8)
    void leavesAloneWhatSomebodyElseChanged() {
        Visitor.Answer mine = chief.get(home);
        Visitor.Answer theirs = other.get(home);
        press(other, theirs, part(theirs, 0), "down", Map.of());
        Visitor.Answer stale = press(chief, mine, part(mine, 0), "delete", Map.of("confirmed", "yes"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Jemand anderes hat diese Stelle inzwischen geändert");
        assertThat(parts(stale, "/home/main")).containsExactly("Text Guten Abend", "Text Guten Morgen");
        Visitor.Answer now = other.get(home);
        press(other, now, part(now, 0), "delete", Map.of("confirmed", "yes"));
        Visitor.Answer gone = press(chief, stale, part(stale, 0), "up", Map.of());
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.text()).contains("inzwischen jemand anderes gelöscht");
        assertThat(parts(chief.get(home), "/home/main")).containsExactly("Text Guten Morgen");
    }

    @Test
    @Order(9)
    void showsAFailingComponentInItsPlaceWithFileAndLine() {
        inArea(chief, home, "/home/main", "add", "m:components/bad");
        Visitor.Answer view = chief.get(home + "/view");
        assertThat(view.status()).isEqualTo(200);
        assertThat(view.page().select(".render-error").text()).contains("m:components/bad", "bad.ftl:2");
        assertThat(view.raw().body())
                .containsPattern(
                        "cms:component content=\"website:/home/main/bad\"[^>]*-->\\s*<div class=\"render-error\"");
        assertThat(chief.get(home + "/view?as=draft").raw().body()).doesNotContain("cms:component");
    }

    @Test
    @Order(10)
    void publishesThePageAndShowsWhatIsPublic() {
        assertThat(chief.get(home + "/view?as=published").status()).isEqualTo(404);
        Visitor.Answer page = chief.get(home);
        chief.submit(page, home + "/publish", Map.of());
        page = chief.get(home);
        assertThat(page.page().select("#page-status").text()).isEqualTo("veröffentlicht");
        press(chief, page, part(page, 0), "delete", Map.of("confirmed", "yes"));
        assertThat(chief.get(home + "/view?as=published").text()).contains("Guten Morgen");
        assertThat(chief.get(home + "/view?as=draft").text()).doesNotContain("Guten Morgen");
        assertThat(chief.get(home).page().select("#page-status").text()).isEqualTo("geändert");
    }

    @Test
    @Order(11)
    void showsReadersTheListWithoutButtonsAndStrangersNothing() {
        Visitor.Answer page = reader.get(home);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("#outline form, #outline [data-dialog]")).isEmpty();
        assertThat(reader.get(home + "/view").status()).isEqualTo(200);
        assertThat(stranger.get(home).status()).isEqualTo(404);
        assertThat(stranger.get(home + "/view").status()).isEqualTo(404);
        assertThat(stranger.get(home + "/parts/new?area=/home/main").status()).isEqualTo(404);
        assertThat(inArea(stranger, "/backoffice/pages", "", "", "").status()).isNotEqualTo(200);
        Visitor.Answer shown = chief.get(home);
        Visitor.Answer account = stranger.get("/backoffice/account");
        assertThat(stranger.send(stranger.post(
                                home + "/parts/" + part(shown, 0).attr("data-id"),
                                Map.of(
                                        "_csrf",
                                        account.formToken(),
                                        "_revision",
                                        part(shown, 0).attr("data-revision"),
                                        "_do",
                                        "up")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(12)
    void createsAPageBelowAnother() {
        Visitor.Answer chooser = chief.get(home + "/new");
        assertThat(chooser.page().select(".template-card h2").eachText()).containsExactly("Startseite");
        Visitor.Answer form =
                chief.get(chooser.page().select(".template-card a").attr("href"));
        Element item = form.page().select("#item").get(0);
        Map<String, String> typed = new HashMap<>();
        item.select("input[name]").forEach(input -> typed.put(input.attr("name"), input.val()));
        typed.putAll(Map.of("title", "Über uns", "_do", "save"));
        assertThat(chief.send(chief.post(item.attr("action"), typed)).status()).isEqualTo(302);
        assertThat(paths()).contains("/home/ueber-uns");
        Visitor.Answer editor = chief.get("/backoffice/pages?path=/home/ueber-uns");
        Visitor.Answer made = chief.get(editor.location());
        assertThat(made.page().select("h1").text()).isEqualTo("Über uns");
        assertThat(parts(made, "/home/ueber-uns/foot"))
                .as("what the page is born with")
                .containsExactly("Trennlinie");
        assertThat(made.text()).doesNotContain("Inhalte der Vorlage anlegen");
    }

    @Test
    @Order(12)
    void offersToMakeWhatAPageFromElsewhereIsBornWith() {
        String elsewhere = "/backoffice/pages/" + other();
        assertThat(parts(chief.get(elsewhere), "/home/other/foot"))
                .as("looking makes nothing")
                .isEmpty();
        assertThat(reader.get(elsewhere).text()).doesNotContain("Inhalte der Vorlage anlegen");
        assertThat(chief.get(elsewhere).text()).contains("Inhalte der Vorlage anlegen");

        inArea(chief, elsewhere, "/home/other", "complete", "");
        Visitor.Answer now = chief.get(elsewhere);
        assertThat(parts(now, "/home/other/foot")).containsExactly("Trennlinie");
        assertThat(parts(now, "/home/other/main")).as("stays as it is").containsExactly("Text Guten Morgen");
        assertThat(now.text()).doesNotContain("Inhalte der Vorlage anlegen");
    }

    private static Visitor.Answer act(Visitor visitor, String verb, String id, String confirmed) {
        return visitor.send(visitor.post(
                "/backoffice/pages/actions",
                Map.of(
                        "_csrf",
                        visitor.get("/backoffice/account").formToken(),
                        "_do",
                        verb + ":" + id,
                        "confirmed",
                        confirmed)));
    }

    private static Visitor.Answer targets(String page, String words) {
        String token = chief.get("/backoffice/account").formToken();
        return chief.send(
                chief.post("/backoffice/pages/actions", Map.of("_csrf", token, "_do", "move:" + page, "q", words)));
    }

    /** Of the whole tree, level by level as somebody without scripts walks it. */
    private static List<String> paths() {
        return paths("/backoffice/pages");
    }

    private static List<String> paths(String level) {
        List<String> paths = new ArrayList<>();
        for (Element row : chief.get(level).page().select("tbody tr[data-id]")) {
            paths.add(row.select("th a").attr("data-path"));
            row.select("a.sublevel").forEach(branch -> paths.addAll(paths(branch.attr("href"))));
        }
        return paths;
    }

    private static String id(String path) {
        String link = chief.get("/backoffice/pages?path=" + path).location();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    @Test
    @Order(13)
    void changesAnAddressAndSendsVisitorsOfTheOldOneToTheNew() throws InterruptedException {
        String about = id("/home/ueber-uns");
        chief.submit(chief.get("/backoffice/pages/" + about), "/backoffice/pages/" + about + "/publish", Map.of());
        Visitor visitor = new Visitor(PROCESS.address());
        assertThat(visitor.get("/home/ueber-uns.html").status()).isEqualTo(200);
        Visitor.Answer asked = act(chief, "rename", about, "");
        assertThat(asked.page().select("input[name=confirmed]").val())
                .as(asked.text())
                .isEqualTo("ueber-uns");
        assertThat(asked.text()).contains("leitet die alte Adresse");
        Visitor.Answer taken = act(chief, "rename", about, "Other");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.page().select("#confirmed-wrong").text()).contains("gibt es diese Adresse schon");
        assertThat(taken.page().select("input[name=confirmed]").val()).isEqualTo("Other");
        assertThat(act(chief, "rename", about, "Wir über uns").location())
                .endsWith("/backoffice/pages?show=" + about + "#page-" + about);
        assertThat(paths()).contains("/home/wir-ueber-uns").doesNotContain("/home/ueber-uns");
        assertThat(visitor.get("/home/ueber-uns.html").status()).isEqualTo(200);
        chief.submit(chief.get("/backoffice/pages/" + about), "/backoffice/pages/" + about + "/publish", Map.of());
        assertThat(visitor.get("/home/wir-ueber-uns.html").status()).isEqualTo(200);
        Visitor.Answer moved = visitor.get("/home/ueber-uns.html");
        for (int tries = 0; moved.status() == 200 && tries < 40; tries++) {
            // The page cache follows the change log, which is read up to a second later.
            Thread.sleep(50);
            moved = visitor.get("/home/ueber-uns.html");
        }
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.location()).endsWith("/home/wir-ueber-uns.html");
    }

    @Test
    @Order(14)
    void movesPagesByChoiceAndStepByStep() {
        String about = id("/home/wir-ueber-uns");
        act(chief, "up", about, "");
        assertThat(paths()).containsExactly("/home", "/home/wir-ueber-uns", "/home/other");
        act(chief, "down", about, "");
        act(chief, "down", about, "");
        assertThat(paths()).containsExactly("/home", "/home/other", "/home/wir-ueber-uns");
        act(chief, "indent", about, "");
        assertThat(paths()).containsExactly("/home", "/home/other", "/home/other/wir-ueber-uns");
        act(chief, "outdent", about, "");
        assertThat(paths()).containsExactly("/home", "/home/other", "/home/wir-ueber-uns");
        Visitor.Answer asked = act(chief, "move", about, "");
        assertThat(asked.page().select("select option").eachText()).hasSize(2);
        assertThat(targets(about, "other").page().select("select option").eachAttr("value"))
                .containsExactly(other().toString());
        Visitor.Answer none = targets(about, "Zwiebelfisch");
        assertThat(none.page().select("select")).isEmpty();
        assertThat(none.page().text()).contains("keine Seite");
        act(chief, "move", about, other().toString());
        assertThat(paths()).contains("/home/other/wir-ueber-uns");
        assertThat(act(chief, "move", other().toString(), about).status()).isEqualTo(409);
        assertThat(act(reader, "up", about, "").status()).isEqualTo(403);
        assertThat(act(stranger, "up", about, "").status()).isEqualTo(404);
    }

    @Test
    @Order(15)
    void duplicatesAPageWithoutThoseBelowIt() {
        act(chief, "duplicate", other().toString(), "");
        assertThat(paths()).containsExactly("/home", "/home/other", "/home/other/wir-ueber-uns", "/home/other-kopie");
        assertThat(parts(chief.get("/backoffice/pages/" + id("/home/other-kopie")), "/home/other-kopie/main"))
                .containsExactly("Text Guten Morgen");
    }

    @Test
    @Order(16)
    void showsWhatRefersToAPageBeforeItGoesToTheTrash() {
        String copy = id("/home/other-kopie");
        ContentSession session =
                PROCESS.beans(ContentSessions.class).iterator().next().open("website", "test");
        session.set(
                NodeId.parse(id("/home/other/wir-ueber-uns")).orElseThrow(),
                PropertyKey.of("link"),
                PropertyValue.of(other()));
        session.set(NodeId.parse(copy).orElseThrow(), PropertyKey.of("link"), PropertyValue.of(other()));
        session.commit();
        Visitor.Answer asked = act(chief, "delete", other().toString(), "");
        assertThat(asked.page().select("#mentions + ul li").eachText()).containsExactly("Andere /home/other-kopie");
        assertThat(asked.text()).contains("Darunter liegt eine Seite");
        assertThat(act(chief, "delete", copy, "").text()).contains("Keine andere Seite");
        act(chief, "delete", other().toString(), "yes");
        assertThat(paths()).containsExactly("/home", "/home/other-kopie");
        assertThat(new Visitor(PROCESS.address())
                        .get("/home/other/wir-ueber-uns.html")
                        .status())
                .isEqualTo(404);
        Visitor.Answer trash = chief.get("/backoffice/pages/trash");
        assertThat(trash.page().select("tbody th").eachText()).containsExactly("/home/other");
        chief.submit(trash, trash.page().select("tbody form").attr("action"), Map.of());
        assertThat(paths()).contains("/home/other", "/home/other/wir-ueber-uns");
    }

    @Test
    @Order(17)
    void findsPagesByTheirTextsAndByTheirPublicAddressOnlyForWhoMayReadThem() {
        for (String words :
                List.of("Guten+Morgen", "Andere", "/home/other.html", "https://www.example.org/home/other")) {
            assertThat(chief.get("/backoffice/search?q=" + words)
                            .page()
                            .select("main section li a")
                            .eachAttr("href"))
                    .as(words)
                    .contains("/backoffice/pages/" + other());
            assertThat(reader.get("/backoffice/search?q=" + words).text()).contains("Andere");
            assertThat(stranger.get("/backoffice/search?q=" + words)
                            .page()
                            .select("main section li a[href^=/backoffice/pages/]"))
                    .isEmpty();
        }
    }
}
