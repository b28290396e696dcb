package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shell.web.Accounts;
import de.wirtschaftsstandort.shell.web.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Texts that are scripts, typed into every text field of every content app, and as titles of pages, files, folders and
 * accounts: no screen and no public page runs one, and the content security policy has nothing to report.
 */
class StoredScriptsBrowserTests {

    private static final EditorDesk DESK = new EditorDesk();
    private static final Visitor CHIEF = new Visitor(SharedBackoffice.PROCESS.address());
    private static final List<String> PAYLOADS = ScriptPayloads.all();
    private static final List<String> FORMS = new ArrayList<>();

    /** What is typed and not yet right stands there as a draft. */
    private static final List<String> DRAFTS = new ArrayList<>();

    private static final PropertyKey TEMPLATE = PropertyKey.of("mgnl:template");

    private static NodeId folder = NodeId.random();
    private static NodeId page = NodeId.random();
    private static NodeId asset = NodeId.random();
    private static Iterator<String> next = PAYLOADS.iterator();

    @BeforeAll
    static void write() {
        new Accounts(SharedBackoffice.JDBC).create("scripts-chief", "administrator");
        CHIEF.signIn("scripts-chief", Accounts.PASSWORD);
        titles();
        for (Element app : CHIEF.get("/backoffice/content").page().select(".card h2 a")) {
            fill(app.attr("href"));
        }
    }

    @AfterAll
    static void clear() {
        DESK.close();
        FORMS.forEach(form -> {
            Path path = Path.of(form);
            remove(
                    path.getName(2).toString(),
                    NodeId.parse(path.getFileName().toString()).orElseThrow());
        });
        remove("events", folder);
        remove("website", page);
        remove("dam", asset);
        SharedBackoffice.JDBC
                .sql("update people.account set display_name = 'Skripte' where login_name = 'scripts-chief'")
                .update();
        SharedBackoffice.JDBC
                .sql("delete from author.draft where account in (select id from people.account where login_name ="
                        + " 'scripts-chief')")
                .update();
    }

    private static void remove(String workspace, NodeId node) {
        ContentSession session = open(workspace);
        if (session.nodes().find(workspace, node).isPresent()) {
            session.discard(node);
        }
        session.commit();
    }

    private static ContentSession open(String workspace) {
        return SharedBackoffice.PROCESS
                .beans(ContentSessions.class)
                .iterator()
                .next()
                .open(workspace, "test");
    }

    private static String payload() {
        if (!next.hasNext()) {
            next = PAYLOADS.iterator();
        }
        return next.next();
    }

    /** All 120 as titles of one list, and one each of a page, a file and a person. */
    private static void titles() {
        ContentSession events = open("events");
        folder = events.add(root(events, "events"), folder, "skripte", "mgnl:folder", Map.of());
        for (int i = 0; i < PAYLOADS.size(); i++) {
            titled(events, folder, "skript-" + i, "mgnl:content", PAYLOADS.get(i));
        }
        events.commit();
        ContentSession pages = open("website");
        page = titled(pages, root(pages, "website"), "skripte", "mgnl:page", PAYLOADS.get(1));
        pages.set(page, TEMPLATE, PropertyValue.of("standort:pages/legal"));
        for (int i = 0; i < 40; i++) {
            titled(pages, page, "skript-" + i, "mgnl:page", PAYLOADS.get(i * 3));
        }
        pages.commit();
        ContentSession files = open("dam");
        asset = files.copy(
                NodeId.parse(DESK.value("select id::text from author.node where workspace = 'dam' and node_type ="
                                + " 'mgnl:asset' order by path limit 1"))
                        .orElseThrow(),
                root(files, "dam"),
                "skripte");
        for (String property : List.of("title", "alt", "copyright", "caption")) {
            files.set(asset, PropertyKey.of(property), PropertyValue.of(payload()));
        }
        files.commit();
        SharedBackoffice.JDBC
                .sql("update people.account set display_name = ? where login_name = 'scripts-chief'")
                .param(PAYLOADS.get(2))
                .update();
    }

    private static NodeId root(ContentSession session, String workspace) {
        return session.nodes()
                .find(workspace, NodePath.of("/nordsachsen"))
                .orElseThrow()
                .id();
    }

    private static NodeId titled(ContentSession session, NodeId above, String name, String type, String title) {
        return session.add(
                above, NodeId.random(), name, type, Map.of(PropertyKey.of("title"), PropertyValue.of(title)));
    }

    /** Types into every text field; what a field does not take is left out the next time. */
    private static void fill(String app) {
        boolean hasFolder = DESK.value(
                        "select count(*)::text from author.node where workspace = ? and path = '/nordsachsen'",
                        app.substring(app.lastIndexOf('/') + 1))
                .equals("1");
        Visitor.Answer form = CHIEF.get(app + "/items/new" + (hasFolder ? "?folder=/nordsachsen" : ""));
        Element item = Optional.ofNullable(form.page().selectFirst("#item")).orElseThrow();
        Map<String, String> fields = new LinkedHashMap<>();
        item.select("input[name], textarea[name], select[name]").forEach(input -> {
            if (!input.attr("type").matches("checkbox|radio|file")) {
                fields.put(input.attr("name"), typed(input));
            }
        });
        item.select("fieldset:has(.must) input[type~=checkbox|radio]").stream()
                .findFirst()
                .ifPresent(box -> fields.put(box.attr("name"), box.val()));
        fields.put("_do", "publish");
        assertThat(CHIEF.send(CHIEF.post(item.attr("action") + "/draft", fields))
                        .status())
                .as(app)
                .isBetween(200, 204);
        DRAFTS.add(item.attr("action") + "?draft=true");
        for (int tries = 0; tries < 3; tries++) {
            Visitor.Answer answer = CHIEF.send(CHIEF.post(item.attr("action"), fields));
            if (answer.status() == 302) {
                FORMS.add(item.attr("action"));
                return;
            }
            assertThat(answer.status()).as(app).isEqualTo(422);
            answer.page().select("#item [aria-invalid=true]").forEach(wrong -> {
                Element option = wrong.selectFirst("option[value]:not([value=''])");
                boolean must = wrong.hasAttr("aria-required");
                fields.put(wrong.attr("name"), option != null ? option.attr("value") : must ? plain(wrong) : "");
            });
        }
    }

    private static String plain(Element input) {
        return input.attr("type").equals("date")
                ? "2027-03-24"
                : input.attr("type").startsWith("datetime") ? "2027-03-24T10:00" : "1";
    }

    private static String typed(Element input) {
        Element option = input.selectFirst("option[value]:not([value=''])");
        if (input.attr("type").equals("hidden")) {
            return input.val();
        }
        if (option != null) {
            return option.attr("value");
        }
        boolean isText = input.normalName().equals("textarea")
                || (input.attr("type").matches("|text|search") && !input.hasAttr("inputmode"));
        int longest = input.attr("maxlength").matches("\\d+") ? Integer.parseInt(input.attr("maxlength")) : 10_000;
        if (!isText) {
            return "";
        }
        String payload = payload();
        return payload.length() <= longest
                ? payload
                : ScriptPayloads.upTo(longest).findFirst().orElse("");
    }

    @Test
    void runNowhere() {
        assertThat(PAYLOADS).hasSize(120).doesNotHaveDuplicates();
        assertThat(DRAFTS).as("apps with a form").hasSizeGreaterThan(12);
        assertThat(FORMS).as("apps whose form was saved").hasSizeGreaterThan(4);
        DESK.signIn("scripts-chief", "administrator");
        List<String> findings = new ArrayList<>();
        Stream.concat(addresses(), published().stream()).forEach(address -> findings.addAll(findings(address)));
        assertThat(findings).isEmpty();
        findsAScriptThatRuns();
    }

    private static Stream<String> addresses() {
        List<String> apps =
                DRAFTS.stream().map(form -> form.replaceFirst("/items/.*", "")).toList();
        return Stream.of(
                        FORMS.stream(),
                        DRAFTS.stream(),
                        apps.stream().map(app -> app + "?view=list&sort=mgnl:lastModified&dir=desc"),
                        Stream.of(1, 2, 3)
                                .map(part -> "/backoffice/content/events?folder=/nordsachsen/skripte&page=" + part),
                        Stream.of(
                                "/backoffice",
                                "/backoffice/search?q=hit",
                                "/backoffice/search?q=%3Cscript%3Edocument.documentElement.dataset.hit=1%3C/script%3E",
                                "/backoffice/content/-/choosers/nodes/events?q=hit",
                                "/backoffice/pages?below=" + page,
                                "/backoffice/pages/" + page,
                                "/backoffice/media?folder="
                                        + DESK.value(
                                                "select parent::text from author.node where id = ?::uuid",
                                                asset.toString()),
                                "/backoffice/media/" + asset,
                                "/backoffice/publications/nodes/website/" + page,
                                "/backoffice/people/users",
                                "/backoffice/people/sessions",
                                "/backoffice/people/audit",
                                "/backoffice/account",
                                "/suche?q=%3Csvg/onload=document.documentElement.dataset.hit=1%3E"))
                .flatMap(addresses -> addresses);
    }

    /** Where visitors find what could be published. */
    private static List<String> published() {
        List<String> names = SharedBackoffice.JDBC
                .sql("select name from public.node where id::text in (:ids)")
                .param(
                        "ids",
                        FORMS.stream()
                                .map(form -> Path.of(form).getFileName().toString())
                                .toList())
                .query(String.class)
                .list();
        return CHIEF.get("/sitemap.xml").page().select("loc").eachText().stream()
                .map(address -> URI.create(address).getPath())
                .filter(path -> names.stream().anyMatch(path::endsWith))
                .toList();
    }

    private static List<String> findings(String address) {
        DESK.open(address);
        List<String> findings = new ArrayList<>();
        if (DESK.is("return document.documentElement.dataset.hit !== undefined || location.pathname === '/hit'")) {
            findings.add(address + ": ran");
        }
        DESK.browser().console().stream()
                // The editor of rich texts parses a draft into a document that runs nothing; Chromium reports what it
                // would.
                .filter(message -> !message.contains("404") && !message.contains("/assets/rich-text."))
                .forEach(message -> findings.add(address + ": " + message));
        return findings;
    }

    /** The positive control: a script that does run leaves the mark the others would have left. */
    private static void findsAScriptThatRuns() {
        DESK.driver().executeScript("document.documentElement.dataset.hit = 1");
        assertThat(DESK.is("return document.documentElement.dataset.hit !== undefined"))
                .isTrue();
    }
}
