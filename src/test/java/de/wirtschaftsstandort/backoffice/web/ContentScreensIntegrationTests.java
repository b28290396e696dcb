package de.wirtschaftsstandort.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Accounts;
import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import de.wirtschaftsstandort.shell.web.Visitor;
import de.wirtschaftsstandort.support.StatementLog;
import de.wirtschaftsstandort.support.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The content screens over HTTP and without script: from an empty form to the trash, by people with different rights. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContentScreensIntegrationTests {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final StatementLog STATEMENTS = new StatementLog();
    private static final BackofficeProcess PROCESS = BackofficeProcess.start(
            DATABASE,
            STATEMENTS,
            "--app.light-modules.packed=false",
            "--app.light-modules.dir=" + appsWithoutContent());
    private static final String CONTACTS = "/backoffice/content/contacts";

    private static Visitor chief = new Visitor(PROCESS.address());
    private static Visitor other = new Visitor(PROCESS.address());
    private static Visitor onlyEvents = new Visitor(PROCESS.address());

    /** Our own module without templates and start content: what an app needs. */
    private static Path appsWithoutContent() {
        Path from = Path.of("light-modules/standort");
        try {
            Path modules = Files.createTempDirectory("apps");
            Path to = Files.createDirectories(modules.resolve("standort"));
            Files.copy(from.resolve("module.yaml"), to.resolve("module.yaml"));
            for (String folder : List.of("apps", "contentTypes", "includes", "i18n")) {
                try (Stream<Path> files = Files.walk(from.resolve(folder))) {
                    for (Path file : files.toList()) {
                        Files.copy(file, to.resolve(from.relativize(file)));
                    }
                }
            }
            return modules;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @BeforeAll
    static void signIn() {
        JDBC.sql("update people.role set second_factor = false").update();
        JDBC.sql(
                        """
                        insert into people.role (name, title) values ('events-only', 'Nur Termine');
                        insert into people.permission (role, action, workspace)
                        values ('events-only', 'content.read', 'events'), ('events-only', 'content.write', 'events')
                        """)
                .update();
        Accounts accounts = new Accounts(JDBC);
        accounts.create("content-chief", "chief-editor");
        accounts.create("content-other", "chief-editor");
        accounts.create("content-events", "events-only");
        chief.signIn("content-chief", Accounts.PASSWORD);
        other.signIn("content-other", Accounts.PASSWORD);
        onlyEvents.signIn("content-events", Accounts.PASSWORD);
    }

    @AfterAll
    static void stop() {
        PROCESS.close();
    }

    /** The element that has to be there. */
    private static Element the(Visitor.Answer page, String selector) {
        return Optional.ofNullable(page.page().selectFirst(selector))
                .orElseThrow(() -> new AssertionError(
                        "no " + selector + " on '" + page.page().title() + "', status " + page.status()));
    }

    /** What a browser would send of the form, with some inputs changed. */
    private static Visitor.Answer send(Visitor visitor, Visitor.Answer page, Map<String, String> typed) {
        Element form = the(page, "#item");
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], textarea[name], select[name]").forEach(input -> {
            boolean unticked = input.attr("type").matches("checkbox|radio") && !input.hasAttr("checked");
            if (!unticked && !input.hasAttr("disabled")) {
                Element chosen = input.selectFirst("option[selected]");
                fields.put(
                        input.attr("name"),
                        input.normalName().equals("select")
                                ? (chosen == null ? "" : chosen.attr("value"))
                                : input.normalName().equals("textarea") ? input.wholeText() : input.val());
            }
        });
        fields.putAll(typed);
        return visitor.send(visitor.post(form.attr("action"), fields));
    }

    private static Visitor.Answer follow(Visitor visitor, Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return visitor.get(answer.location());
    }

    /** A value that the field of this name takes. */
    private static Map<String, String> contact(Visitor.Answer page, String title) {
        Map<String, String> typed = new LinkedHashMap<>();
        page.page().select("#item [aria-required=true]").forEach(input -> {
            Element option = input.selectFirst("option[value]:not([value=''])");
            typed.put(input.attr("name"), option != null ? option.attr("value") : "Beispiel");
        });
        typed.put(titleInput(page), title);
        return typed;
    }

    private static String titleInput(Visitor.Answer page) {
        return the(page, "#item [aria-required=true]").attr("name");
    }

    private static String created = "";

    @Test
    @Order(1)
    void showsTheAppsAPersonMayRead() {
        assertThat(chief.get("/backoffice/content").page().select(".card h2").eachText())
                .contains("Veranstaltungen")
                .hasSizeGreaterThan(10);
        assertThat(onlyEvents
                        .get("/backoffice/content")
                        .page()
                        .select(".card h2")
                        .eachText())
                .containsExactly("Veranstaltungen");
    }

    @Test
    @Order(3)
    void refusesAnIncompleteFormAtItsFieldsAndLosesNothing() {
        Visitor.Answer empty = chief.get(CONTACTS + "/items/new");
        assertThat(empty.status()).as(empty.text()).isEqualTo(200);
        String title = titleInput(empty);

        Visitor.Answer refused = send(chief, empty, Map.of("_do", "save"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#faults a[href='#f-" + title + "']")).hasSize(1);
        assertThat(refused.page().select("#f-" + title + "-wrong").text()).contains("füllen Sie dieses Feld aus");
        assertThat(refused.page().select("[name=" + title + "]").attr("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    @Order(4)
    void savesWhatIsTypedAndListsIt() {
        Visitor.Answer empty = chief.get(CONTACTS + "/items/new");

        Visitor.Answer saved = follow(chief, send(chief, empty, contact(empty, "Zeisig <b>Beispiel</b>")));

        created = the(saved, "#item").attr("action");
        assertThat(saved.page().select(".notice--success").text()).contains("Gespeichert");
        assertThat(saved.page().select("[name=" + titleInput(saved) + "]").val())
                .isEqualTo("Zeisig <b>Beispiel</b>");
        Visitor.Answer list = chief.get(CONTACTS + "?q=Zeisig");
        assertThat(list.page().select("tbody tr")).hasSize(1);
        assertThat(list.page().select("tbody .badge").text()).isEqualTo("nicht veröffentlicht");
        assertThat(list.page().select("tbody b")).isEmpty();
    }

    @Test
    @Order(5)
    void asksTheDatabaseLittleToListToOpenAndToSave() {
        Visitor.Answer form = chief.get(created);
        chief.get(CONTACTS);

        List<String> listed = STATEMENTS.of(() -> chief.get(CONTACTS));
        List<String> opened = STATEMENTS.of(() -> chief.get(created));
        List<String> saved =
                STATEMENTS.of(() -> send(chief, form, Map.of("_do", "save", titleInput(form), "Zeisig-Beispiel")));

        assertThat(listed).hasSizeBetween(5, 10).noneMatch(StatementLog::writes);
        assertThat(opened).hasSizeBetween(3, 8).noneMatch(StatementLog::writes);
        assertThat(saved).hasSizeBetween(8, 28).anyMatch(StatementLog::writes);
        assertThat(saved.stream().filter("commit"::equals)).hasSize(3);
    }

    @Test
    @Order(5)
    void answersForeignAppsAndItemsAsIfTheyWereNotThere() {
        assertThat(onlyEvents.get(CONTACTS).status()).isEqualTo(404);
        assertThat(onlyEvents.get("/backoffice/content/no-such").status()).isEqualTo(404);
        assertThat(onlyEvents.get("/backoffice/content/events").status()).isEqualTo(200);
        String foreign = created.substring(created.lastIndexOf('/') + 1);
        assertThat(onlyEvents.get("/backoffice/content/events/items/" + foreign).status())
                .isEqualTo(404);
        assertThat(onlyEvents
                        .get("/backoffice/content/-/choosers/nodes/contacts")
                        .page()
                        .select("[data-choose]"))
                .isEmpty();
        assertThat(chief.get("/backoffice/content/-/choosers/nodes/contacts")
                        .page()
                        .select("[data-choose]"))
                .isNotEmpty();
    }

    @Test
    @Order(6)
    void showsBothTextsInsteadOfWritingOverSomebodyElses() {
        Visitor.Answer mine = chief.get(created);
        Visitor.Answer theirs = other.get(created);
        String title = titleInput(mine);
        follow(other, send(other, theirs, Map.of(title, "Zeisig der anderen")));

        Visitor.Answer stale = send(chief, mine, Map.of(title, "Zeisig von mir"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select(".versus__text").eachText())
                .containsExactly("Zeisig von mir", "Zeisig der anderen");
        assertThat(chief.get(created).page().select("[name=" + title + "]").val())
                .isEqualTo("Zeisig der anderen");

        Map<String, String> choice = new LinkedHashMap<>();
        stale.page()
                .select("main form input[type=hidden]")
                .forEach(input -> choice.put(input.attr("name"), input.val()));
        choice.put("_choose." + title, "mine");
        Visitor.Answer resolved = follow(chief, chief.send(chief.post(created, choice)));
        assertThat(resolved.page().select("[name=" + title + "]").val()).isEqualTo("Zeisig von mir");
    }

    /** Of two who save the same state at once one wins and the other is told; nothing is lost in silence. */
    @Test
    @Order(7)
    void letsOneOfTwoWinTwoHundredTimes() {
        for (int round = 0; round < 200; round++) {
            Visitor.Answer mine = chief.get(created);
            Visitor.Answer theirs = other.get(created);
            String title = titleInput(mine);
            String myText = "Zeisig, Runde " + round;
            String theirText = "Zeisig der anderen, Runde " + round;
            CompletableFuture<Visitor.Answer> second =
                    CompletableFuture.supplyAsync(() -> send(other, theirs, Map.of(title, theirText)));
            Visitor.Answer first = send(chief, mine, Map.of(title, myText));

            assertThat(List.of(first.status(), second.join().status()))
                    .as("round %d", round)
                    .containsExactlyInAnyOrder(302, 409);
            assertThat(chief.get(created).page().select("[name=" + title + "]").val())
                    .isEqualTo(first.status() == 302 ? myText : theirText);
        }
        Visitor.Answer last = chief.get(created);
        follow(chief, send(chief, last, Map.of(titleInput(last), "Zeisig von mir")));
    }

    /** Revision, versions and redirects: what a draft must leave alone. */
    private static String leftBehind() {
        return JDBC.sql(
                        """
                        select concat_ws(' ',
                          (select revision from author.node where id = ?),
                          (select count(*) from author.version),
                          (select count(*) from public.redirect))
                        """)
                .param(UUID.fromString(created.substring(created.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
    }

    @Test
    @Order(8)
    void keepsOneDraftHoweverOftenItIsSaved() {
        Visitor.Answer page = chief.get(created);
        String title = titleInput(page);
        Map<String, String> fields = new LinkedHashMap<>();
        page.page().select("#item input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        String before = leftBehind();
        for (int i = 0; i < 500; i++) {
            fields.put(title, "Zeisig im Entwurf " + i);
            assertThat(chief.send(chief.post(created + "/draft", fields)).status())
                    .isEqualTo(204);
        }

        assertThat(JDBC.sql("select count(*) from author.draft")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(leftBehind()).isEqualTo(before);
        assertThat(chief.get(created).page().select("[name=" + title + "]").val())
                .isEqualTo("Zeisig von mir");
        assertThat(chief.get(created + "?draft=true")
                        .page()
                        .select("[name=" + title + "]")
                        .val())
                .isEqualTo("Zeisig im Entwurf 499");
        assertThat(other.get(created + "?draft=true")
                        .page()
                        .select("[name=" + title + "]")
                        .val())
                .isEqualTo("Zeisig von mir");
        assertThat(chief.get("/backoffice").page().select("a[href='" + created + "?draft=true']"))
                .hasSize(1);
        String search = "/backoffice/search?q=entwurf+499+zeisig";
        assertThat(chief.get(search).page().select("main a[href='" + created + "?draft=true']"))
                .hasSize(1);
        assertThat(other.get(search).page().select("main a[href*=draft]")).isEmpty();
        String token = chief.get(created).formToken();
        follow(chief, chief.send(chief.post(created + "/draft/discard", Map.of("_csrf", token))));
        assertThat(JDBC.sql("select count(*) from author.draft")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static Visitor.Answer act(Visitor visitor, String command, String confirmed) {
        String id = created.substring(created.lastIndexOf('/') + 1);
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("_csrf", visitor.get("/backoffice/account").formToken(), "_do", command, "id", id));
        if (!confirmed.isEmpty()) {
            fields.put("confirmed", confirmed);
        }
        return visitor.send(visitor.post(CONTACTS + "/actions", fields));
    }

    @Test
    @Order(9)
    void publishesRenamesAndDuplicates() {
        Visitor.Answer published = follow(chief, act(chief, "publish", ""));
        assertThat(published.page().select(".notice").text()).contains("1 veröffentlicht");
        assertThat(act(chief, "rename:" + created.substring(created.lastIndexOf('/') + 1), "")
                        .page()
                        .select("[name=confirmed]"))
                .hasSize(1);
        follow(chief, act(chief, "rename:" + created.substring(created.lastIndexOf('/') + 1), "Zeisig Ölmühle"));
        assertThat(JDBC.sql("select count(*) from author.node where workspace = 'contacts' and name ="
                                + " 'zeisig-oelmuehle'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(chief.get(CONTACTS + "?q=Zeisig")
                        .page()
                        .select("tbody .badge")
                        .text())
                .isEqualTo("geändert");
        follow(chief, act(chief, "duplicate", ""));
        assertThat(chief.get(CONTACTS + "?q=Zeisig").page().select("tbody tr")).hasSize(2);
    }

    @Test
    @Order(10)
    void asksBeforeItDeletesAndBringsBackFromTheTrash() {
        Visitor.Answer asked = act(chief, "delete", "");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text()).contains("1 davon sind veröffentlicht");
        follow(chief, act(chief, "delete", "yes"));
        String id = created.substring(created.lastIndexOf('/') + 1);
        assertThat(JDBC.sql("select count(*) from public.node where id = ?::uuid")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(chief.get(created).status()).isEqualTo(404);

        Visitor.Answer trash = chief.get(CONTACTS + "/trash");
        String restore = the(trash, "form[action$=restore]").attr("action");
        follow(chief, chief.send(chief.post(restore, Map.of("_csrf", trash.formToken()))));
        assertThat(chief.get(created).status()).isEqualTo(200);
    }

    @Test
    @Order(11)
    void tagsChosenItemsAndFindsThemByTheirTags() {
        Visitor.Answer asked = act(chief, "tag", "");
        assertThat(the(asked, "#tags").val()).isEmpty();
        Visitor.Answer tooLong = tag("Messe, " + "ä".repeat(61), "");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(the(tooLong, "#tags").val()).startsWith("Messe, ää");
        follow(chief, tag("Messe 2027, Gründung", ""));
        assertThat(chief.get(CONTACTS + "?f.mgnl:tags=Messe+2027")
                        .page()
                        .select("tbody th")
                        .eachText())
                .containsExactly("zeisig-oelmuehle");
        assertThat(act(chief, "tag", "").page().select("[name=untag]").eachAttr("value"))
                .containsExactly("Gründung", "Messe 2027");
        follow(chief, tag("", "Messe 2027"));
        assertThat(chief.get(CONTACTS + "?f.mgnl:tags=Messe+2027").page().select("tbody th"))
                .isEmpty();
        assertThat(tag("a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,1,2,3,4", "")
                        .status())
                .isEqualTo(409);
        assertThat(onlyEvents.send(tagging(onlyEvents, "Messe", "")).status()).isEqualTo(404);
    }

    private static Visitor.Answer tag(String more, String less) {
        return chief.send(tagging(chief, more, less));
    }

    private static HttpRequest.Builder tagging(Visitor visitor, String more, String less) {
        return visitor.post(
                CONTACTS + "/actions",
                Map.of(
                        "_csrf",
                        visitor.get("/backoffice/account").formToken(),
                        "_do",
                        "tag",
                        "id",
                        created.substring(created.lastIndexOf('/') + 1),
                        "confirmed",
                        "yes",
                        "tags",
                        more,
                        "untag",
                        less));
    }

    @Test
    @Order(11)
    void exportsChosenItemsAsAnArchive() {
        Map<String, String> fields = Map.of(
                "_csrf", chief.get("/backoffice/account").formToken(),
                "id", created.substring(created.lastIndexOf('/') + 1));
        Visitor.Answer zip = chief.send(chief.post(CONTACTS + "/export", fields));
        assertThat(zip.status()).isEqualTo(200);
        assertThat(zip.raw().headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(zip.raw().body()).contains("contacts.zeisig-oelmuehle.yaml");
    }

    @Test
    @Order(12)
    void rendersListAndFormOfEveryApp() {
        List<String> links =
                chief.get("/backoffice/content").page().select(".card h2 a").eachAttr("href");
        assertThat(links).hasSizeGreaterThan(10);
        for (String app : links) {
            assertThat(chief.get(app + "/items/new").status()).as(app).isEqualTo(200);
            assertThat(chief.get(app + "?view=list").status()).as(app).isEqualTo(200);
        }
    }

    private static List<String> headings(Visitor.Answer page) {
        return page.page().select("thead th").eachText();
    }

    private static Visitor.Answer columns(String query, String command, String names) {
        String token = chief.get("/backoffice/account").formToken();
        return chief.send(
                chief.post(CONTACTS + "/columns" + query, Map.of("_csrf", token, "_do", command, "column", names)));
    }

    @Test
    @Order(13)
    void showsTheColumnsAPersonChoseToThemAlone() {
        Visitor.Answer before = chief.get(CONTACTS);
        String name = headings(before).get(1);
        assertThat(before.page().select(".columns-choice legend").eachText())
                .as("the overview, then the tabs of the form")
                .startsWith("Spalten der Übersicht")
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
        assertThat(before.page().select("input[name=column]").eachAttr("value")).doesNotHaveDuplicates();
        Element unseen = the(before, "input[name=column]:not([checked])");
        String label = Optional.ofNullable(unseen.parent()).orElseThrow().text();

        Visitor.Answer chosen = columns("?q=b&page=1", "choose", unseen.val());
        assertThat(chosen.location()).isEqualTo(CONTACTS + "?q=b&page=1");
        assertThat(headings(chief.get(CONTACTS))).contains(name, label).hasSize(4);
        assertThat(the(chief.get(CONTACTS), "input[name=column][value=" + unseen.val() + "]")
                        .hasAttr("checked"))
                .isTrue();
        assertThat(headings(other.get(CONTACTS))).isEqualTo(headings(before));

        columns("", "choose", "");
        assertThat(headings(chief.get(CONTACTS)))
                .as("the name alone")
                .hasSize(3)
                .contains(name);
        columns("", "choose", "no-such-column");
        assertThat(chief.get(CONTACTS).status()).isEqualTo(200);
        columns("", "reset", "");
        assertThat(headings(chief.get(CONTACTS))).isEqualTo(headings(before));
        assertThat(columns("?view=list", "choose", unseen.val()).location()).isEqualTo(CONTACTS + "?view=list");
    }
}
