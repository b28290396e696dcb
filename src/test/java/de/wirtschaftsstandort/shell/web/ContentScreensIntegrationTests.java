package de.wirtschaftsstandort.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.TestDatabase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What editors and those who look after the system do on the screens of publications, media and system, without script. */
class ContentScreensIntegrationTests {

    private static final String PUBLICATIONS = "/backoffice/publications";
    private static final String MEDIA = "/backoffice/media";
    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final BackofficeProcess PROCESS = BackofficeProcess.start(DATABASE);

    private final Visitor editor = new Visitor(PROCESS.address());
    private final Visitor chief = new Visitor(PROCESS.address());

    @AfterAll
    static void stop() {
        PROCESS.close();
    }

    @BeforeEach
    void signIn() {
        JDBC.sql("delete from people.failed_attempt").update();
        JDBC.sql("update people.role set second_factor = false").update();
        Accounts accounts = new Accounts(JDBC);
        accounts.create("erika", "editor");
        accounts.create("bert", "chief-editor", "administrator");
        assertThat(editor.signIn("erika", Accounts.PASSWORD).location()).isEqualTo("/backoffice");
        assertThat(chief.signIn("bert", Accounts.PASSWORD).location()).isEqualTo("/backoffice");
    }

    /** A published page of the start content, changed by hand so that there is something to publish. */
    private static String changedPage() {
        String id = JDBC.sql(
                        """
                        select n.id::text from author.node n join public.node p on p.workspace = n.workspace and p.id = n.id
                        where n.workspace = 'website' and n.node_type = 'mgnl:page' and n.path like '/%/%'
                        order by n.path limit 1""")
                .query(String.class)
                .single();
        JDBC.sql("delete from author.publication_approval where node = ?::uuid")
                .param(id)
                .update();
        return id;
    }

    private static String screen(String node) {
        return PUBLICATIONS + "/nodes/website/" + node;
    }

    @Test
    void showsEveryScreen() {
        for (String path : new String[] {
            PUBLICATIONS,
            PUBLICATIONS + "/planned",
            PUBLICATIONS + "/approvals",
            PUBLICATIONS + "/approvals/rules",
            MEDIA,
            MEDIA + "?view=list&q=beispiel",
            "/backoffice/system/definitions",
            "/backoffice/system/definitions?type=sites",
            "/backoffice/system/modules",
            "/backoffice/system/redirects",
            "/backoffice/system/search-index",
            "/backoffice/openimmo",
            "/backoffice/content",
            "/backoffice"
        }) {
            Visitor.Answer answer = chief.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.page().select("h1")).as(path).hasSize(1);
            assertThat(answer.page().select("[style], style, script:not([src])"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(chief.get("/backoffice").page().select(".card h2").eachText())
                .contains("Geplant", "Warten auf Freigabe", "Zuletzt geändert");
        assertThat(chief.get(PUBLICATIONS).page().select("tbody tr")).hasSize(50);
    }

    private static List<String> found(Visitor visitor, String text) {
        return visitor.get("/backoffice/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .page()
                .select("main section li a")
                .eachAttr("href");
    }

    @Test
    void findsItemsPagesAndFilesWithOneSearch() {
        String event = id("events", "name", "beispiel-energietisch-wasserstoff");
        assertThat(found(chief, "Wasserstoff")).contains("/backoffice/content/events/items/" + event);
        assertThat(found(chief, event)).containsExactly("/backoffice/content/events/items/" + event);
        String home = id("website", "path", "/nordsachsen");
        assertThat(found(chief, "Zwischen Leipzig und Elbe")).contains("/backoffice/pages/" + home);
        assertThat(found(chief, "http://localhost/")).contains("/backoffice/pages/" + home);
        assertThat(found(chief, "/aktuell/veranstaltungen/beispiel-energietisch-wasserstoff"))
                .containsExactly("/backoffice/content/events/items/" + event);
        assertThat(found(chief, "/gibt/es/nicht")).isEmpty();
        String file = JDBC.sql("select name from author.node where node_type = 'mgnl:asset' order by path limit 1")
                .query(String.class)
                .single();
        assertThat(found(chief, file)).anyMatch(link -> link.startsWith(MEDIA + "/"));
    }

    private static String id(String workspace, String column, String value) {
        return JDBC.sql("select id::text from author.node where workspace = ? and " + column + " = ?")
                .param(workspace)
                .param(value)
                .query(String.class)
                .single();
    }

    @Test
    void letsAnEditorAskAndAnotherPersonApprove() {
        String page = changedPage();
        JDBC.sql(
                        """
                        update author.node set properties = jsonb_set(properties, '{}', properties), revision = revision + 1
                        where workspace = 'website' and id = ?::uuid""")
                .param(page)
                .update();
        Visitor.Answer form = editor.get(screen(page));
        assertThat(form.page().select("section h2").eachText()).contains("Freigabe erbitten");
        editor.submit(form, screen(page) + "/publish", Map.of("comment", "Bitte bis Freitag"));
        assertThat(editor.get(screen(page)).text()).contains("Ihre Bitte um Freigabe ist eingetragen");

        Visitor.Answer own = editor.get(PUBLICATIONS + "/approvals");
        assertThat(own.text()).contains("Bitte bis Freitag").contains("Bitte zurücknehmen");
        assertThat(own.page().select("form[action$=/approve]")).isEmpty();
        String id = own.page().select("form[action$=/withdraw]").attr("action").replaceAll(".*/(\\d+)/withdraw", "$1");
        editor.send(editor.post(PUBLICATIONS + "/approvals/" + id + "/approve", Map.of("_csrf", own.formToken())));
        assertThat(editor.get(PUBLICATIONS + "/approvals").text()).contains("kein Recht");

        Visitor.Answer open = chief.get(PUBLICATIONS + "/approvals");
        chief.submit(open, PUBLICATIONS + "/approvals/" + id + "/refuse", Map.of("reason", "Das Bild fehlt."));
        assertThat(editor.get(PUBLICATIONS + "/approvals").text())
                .contains("abgelehnt")
                .contains("Das Bild fehlt.");
    }

    @Test
    void plansAndCancelsAndKeepsAWrongTime() {
        String page = changedPage();
        Visitor.Answer form = chief.get(screen(page));
        Visitor.Answer wrong =
                chief.submit(form, screen(page) + "/publish", Map.of("due", "morgen", "comment", "bleibt"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#due-wrong").text()).contains("Tag und Uhrzeit");
        assertThat(wrong.page().select("#comment").val()).isEqualTo("bleibt");

        LocalDateTime tomorrow =
                LocalDateTime.now(ZoneId.of("Europe/Berlin")).plusDays(1).withNano(0);
        chief.submit(form, screen(page) + "/publish", Map.of("due", tomorrow.toString()));
        Visitor.Answer planned = chief.get(PUBLICATIONS + "/planned");
        assertThat(planned.page().select("tbody").text()).contains("bert");
        String cancel = planned.page().select("form[action$=/cancel]").attr("action");
        chief.submit(planned, cancel, Map.of());
        assertThat(chief.get(PUBLICATIONS + "/planned").text()).contains("Das geschieht nun nicht mehr");
    }

    @Test
    void showsVersionsAndHidesWhatIsNotThere() {
        String page = changedPage();
        assertThat(chief.get(screen(page) + "/versions")
                        .page()
                        .select("tbody tr th")
                        .eachText())
                .contains("1");
        assertThat(chief.get(PUBLICATIONS + "/nodes/website/unsinn").status()).isEqualTo(404);
        assertThat(chief.get(PUBLICATIONS + "/nodes/nirgends/" + page).status()).isEqualTo(404);
    }

    @Test
    void switchesFourEyesAndMarksARowThatIsNoRule() {
        Visitor.Answer form = chief.get(PUBLICATIONS + "/approvals/rules");
        String path = PUBLICATIONS + "/approvals/rules";
        Visitor.Answer wrong = chief.send(
                chief.post(path, Map.of("_csrf", form.formToken(), "contentType", "mgnl:page", "role", "niemand")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[name=role]").val()).isEqualTo("niemand");

        chief.send(chief.post(
                path, Map.of("_csrf", form.formToken(), "contentType", "mgnl:page", "role", "chief-editor")));
        assertThat(chief.get(path).page().select("[name=contentType]").eachAttr("value"))
                .contains("mgnl:page");
        chief.send(chief.post(path, Map.of("_csrf", form.formToken())));
        assertThat(JDBC.sql("select count(*) from author.four_eyes")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void addsARedirectThatCountsAtOnceAndRefusesALockOut() {
        String path = "/backoffice/system/redirects";
        Visitor.Answer form = chief.get(path);
        Visitor.Answer wrong =
                chief.submit(form, path, Map.of("address", "/backoffice/login", "target", "/x", "note", "bleibt"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#address-wrong").text()).contains("aussperren");
        assertThat(wrong.page().select("#note").val()).isEqualTo("bleibt");

        assertThat(chief.get("/messe-2025").status()).isEqualTo(404);
        chief.submit(form, path, Map.of("address", "/messe-2025", "target", "/termine?jahr=2026"));
        Visitor.Answer sent = chief.get("/messe-2025");
        assertThat(sent.status()).isEqualTo(301);
        assertThat(sent.location()).isEqualTo("/termine?jahr=2026");

        Visitor.Answer list = chief.get(path);
        chief.send(chief.post(path + "/remove", Map.of("_csrf", list.formToken(), "address", "/messe-2025")));
        assertThat(chief.get("/messe-2025").status()).isEqualTo(404);
    }

    @Test
    void showsADefinitionAsWrittenAndAsItAppliesAndNoOtherFile() {
        Visitor.Answer list = chief.get("/backoffice/system/definitions?type=sites");
        String link = list.page().select("tbody th a").attr("href");
        Visitor.Answer one = chief.get(link);
        assertThat(one.page().select("pre.source")).hasSize(2);
        assertThat(one.page().select("pre.source").text()).isNotBlank();
        assertThat(chief.get("/backoffice/system/definitions/one?type=sites&id=../../etc/passwd")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void rebuildsAnIndex() {
        Visitor.Answer form = chief.get("/backoffice/system/search-index");
        String rebuild = form.page().select("form[action$=/rebuild]").attr("action");
        assertThat(chief.submit(form, rebuild, Map.of()).status()).isEqualTo(302);
        assertThat(chief.get("/backoffice/system/search-index").text()).contains("wird neu gebaut");
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static HttpRequest.Builder upload(String path, Map<String, String> fields, String name, byte[] file) {
        String edge = "----edge";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((key, value) -> body.writeBytes(
                ("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(PROCESS.address().resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    @Test
    void readsWhatItWroteAsOpenImmoAndRefusesDocumentTypes() {
        String path = "/backoffice/openimmo";
        byte[] written = chief.bytes("/exports/openimmo.xml");
        Map<String, String> fields = Map.of("_csrf", chief.get(path).formToken(), "site", "nordsachsen", "write", "no");

        Visitor.Answer known = chief.send(upload(path, fields, "angebote.xml", written));
        assertThat(known.page().select("tbody tr")).hasSizeGreaterThan(20).allSatisfy(row -> assertThat(row.text())
                .contains("gibt es schon"));
        String renumbered =
                new String(written, StandardCharsets.UTF_8).replace("<objektnr_extern>", "<objektnr_extern>NEU-");
        Visitor.Answer fresh =
                chief.send(upload(path, fields, "angebote.xml", renumbered.getBytes(StandardCharsets.UTF_8)));
        assertThat(fresh.page().select("tbody tr")).hasSizeGreaterThan(20).allSatisfy(row -> assertThat(row.text())
                .contains("Kann ein Entwurf werden"));
        assertThat(fresh.page().select("tbody li")).isEmpty();

        Visitor.Answer refused = chief.send(upload(
                path,
                fields,
                "angebote.xml",
                "<!DOCTYPE openimmo [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><openimmo>&x;</openimmo>"
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert]").text()).contains("DOCTYPE");
    }

    @Test
    void uploadsDescribesServesAndDeletesAPicture() {
        Visitor.Answer library = chief.get(MEDIA);
        String folder = library.page().select("form[data-upload] [name=folder]").val();
        Map<String, String> fields = Map.of("_csrf", library.formToken(), "folder", folder);
        Visitor.Answer made = chief.send(upload(MEDIA + "/upload/one", fields, "../Rathaus.png", picture()));
        assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
        String link = made.raw().body().replaceAll("(?s).*\"link\":\"([^\"]+)\".*", "$1");

        Visitor.Answer asset = chief.get(link);
        assertThat(asset.page().select("h1").text()).isEqualTo("Rathaus");
        Visitor.Answer wrong = chief.send(chief.post(
                link,
                Map.of(
                        "_csrf", asset.formToken(),
                        "revision", asset.page().select("[name=revision]").val(),
                        "title", "Rathaus",
                        "alternative", "text",
                        "caption", "bleibt")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#alt-wrong").text()).contains("was zu sehen ist");
        assertThat(wrong.page().select("#caption").text()).isEqualTo("bleibt");

        assertThat(chief.get(link + "/preview/square?x=10&y=90").status()).isEqualTo(200);
        assertThat(chief.get(link + "/preview/riesig").status()).isEqualTo(404);
        Visitor.Answer file = chief.get(link + "/file");
        assertThat(file.raw().headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(new Visitor(PROCESS.address()).get(link + "/file").status()).isEqualTo(302);
        assertThat(chief.get("/dam/jcr:" + link.substring(link.lastIndexOf('/') + 1) + "/x.png")
                        .status())
                .isEqualTo(404);

        assertThat(chief.submit(asset, link + "/delete", Map.of()).location()).isEqualTo(MEDIA);
        assertThat(chief.get(link).status()).isEqualTo(404);
    }

    @Test
    void refusesFilesThatAreNoneWithoutTokenOrTooLarge() {
        Visitor.Answer library = chief.get(MEDIA);
        String folder = library.page().select("form[data-upload] [name=folder]").val();
        Map<String, String> fields = Map.of("_csrf", library.formToken(), "folder", folder);

        Visitor.Answer page =
                chief.send(upload(MEDIA + "/upload/one", fields, "x.png", "<script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.raw().body()).contains("passt nicht zur Endung");
        assertThat(chief.send(upload(MEDIA + "/upload/one", Map.of("folder", folder), "x.png", picture()))
                        .status())
                .isEqualTo(403);
        assertThat(chief.send(upload(MEDIA + "/upload/one", fields, "x.png", new byte[26 << 20]))
                        .status())
                .isEqualTo(413);

        Visitor.Answer stranger = new Visitor(PROCESS.address())
                .send(upload(MEDIA + "/upload/one", Map.of("folder", folder), "x.png", new byte[26 << 20]));
        assertThat(stranger.location()).isEqualTo("/backoffice/login");

        Visitor.Answer none = chief.send(upload(MEDIA + "/upload", fields, "leer.png", new byte[0]));
        assertThat(chief.get(none.location()).text())
                .contains("keine Datei angekommen")
                .contains("leer.png: Die Datei ist leer.");
    }
}
