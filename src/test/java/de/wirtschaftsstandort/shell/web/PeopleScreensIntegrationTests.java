package de.wirtschaftsstandort.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.TestDatabase;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the only person who manages people does on the screens; and a public process beside, which has none of them. */
class PeopleScreensIntegrationTests {

    private static final String USERS = "/backoffice/people/users";
    private static final String NEW_PASSWORD = "Sieben Reiher im Schilf";

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final BackofficeProcess PROCESS = BackofficeProcess.start(DATABASE);

    private final Visitor chef = new Visitor(PROCESS.address());

    @AfterAll
    static void stop() {
        PROCESS.close();
    }

    @BeforeEach
    void signIn() {
        JDBC.sql("delete from people.failed_attempt").update();
        new Accounts(JDBC).create("chef", "people-manager");
        assertThat(chef.signIn("chef", Accounts.PASSWORD).location()).isEqualTo("/backoffice");
    }

    private static String id(String loginName) {
        return JDBC.sql("select id::text from people.account where login_name = ?")
                .param(loginName)
                .query(String.class)
                .single();
    }

    @Test
    void invitesAPersonWhoChoosesAPasswordByALinkShownOnce() {
        Visitor.Answer created = chef.submit(
                chef.get(USERS + "/new"),
                USERS + "/new",
                Map.of("loginName", "Anna", "displayName", "Anna Beispiel", "role", "editor"));
        Visitor.Answer page = chef.get(created.location());
        String link = page.page().select("#link").val();
        assertThat(link).startsWith(PROCESS.address() + "/backoffice/welcome?token=");
        assertThat(chef.get(created.location()).page().select("#link")).isEmpty();

        Visitor anna = new Visitor(PROCESS.address());
        assertThat(anna.signIn("anna", Accounts.PASSWORD).status()).isEqualTo(401);
        anna.submit(
                anna.get(link.replace(PROCESS.address().toString(), "")),
                "/backoffice/welcome",
                Map.of("password", NEW_PASSWORD));
        assertThat(anna.signIn("anna", NEW_PASSWORD).location()).isEqualTo("/backoffice");
        assertThat(anna.get(USERS).status()).isEqualTo(403);
    }

    @Test
    void keepsWhatWasTypedWhenItIsWrong() {
        Visitor.Answer wrong = chef.submit(
                chef.get(USERS + "/new"),
                USERS + "/new",
                Map.of("loginName", "chef", "displayName", "Zweite", "email", "zweite@example.org", "role", "finance"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#loginName-wrong").text()).contains("gibt es schon");
        assertThat(wrong.page().select("#email").val()).isEqualTo("zweite@example.org");
        assertThat(wrong.page().select("[value=finance]").hasAttr("checked")).isTrue();
    }

    @Test
    void refusesToLeaveNobodyWhoManagesPeopleAndSavesNothing() {
        Visitor.Answer form = chef.get(USERS + "/" + id("chef"));
        Visitor.Answer refused = chef.send(
                chef.post(USERS + "/" + id("chef"), Map.of("_csrf", form.formToken(), "displayName", "Chef")));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("niemand mehr Personen verwalten");
        assertThat(chef.get(USERS).status()).isEqualTo(200);
        Visitor.Answer roles = chef.get("/backoffice/people/roles/people-manager");
        assertThat(chef.submit(roles, "/backoffice/people/roles/people-manager/delete", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(chef.submit(chef.get(USERS + "/" + id("chef")), USERS + "/" + id("chef") + "/delete", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(chef.get("/backoffice").status()).isEqualTo(200);
    }

    @Test
    void makesARoleAndMarksTheRowThatIsNoPermission() {
        Visitor.Answer form = chef.get("/backoffice/people/roles/new");
        Map<String, String> typed =
                Map.of("title", "Presse", "name", "press-team", "action", "content.write", "path", "flaechen");
        Visitor.Answer wrong = chef.submit(form, "/backoffice/people/roles/new", typed);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("tr.wrong-row [name=path]").val()).isEqualTo("flaechen");

        assertThat(chef.submit(
                                form,
                                "/backoffice/people/roles/new",
                                Map.of(
                                        "title",
                                        "Presse",
                                        "name",
                                        "press-team",
                                        "action",
                                        "content.write",
                                        "path",
                                        "/flaechen/**"))
                        .status())
                .isEqualTo(302);
        assertThat(JDBC.sql("select path from people.permission where role = 'press-team'")
                        .query(String.class)
                        .list())
                .containsExactly("/flaechen/**");
    }

    @Test
    void endsAllOtherSessionsWhenThePasswordChanges() {
        new Accounts(JDBC).create("berta", "editor");
        Visitor here = new Visitor(PROCESS.address());
        Visitor there = new Visitor(PROCESS.address());
        here.signIn("berta", Accounts.PASSWORD);
        there.signIn("berta", Accounts.PASSWORD);
        Visitor.Answer wrong = here.submit(
                here.get("/backoffice/account"),
                "/backoffice/account/password",
                Map.of("currentPassword", "falsch", "password", NEW_PASSWORD));
        assertThat(wrong.page().select("#currentPassword-wrong")).hasSize(1);
        here.submit(
                wrong,
                "/backoffice/account/password",
                Map.of("currentPassword", Accounts.PASSWORD, "password", NEW_PASSWORD));

        assertThat(here.get("/backoffice").status()).isEqualTo(200);
        assertThat(there.get("/backoffice").location()).isEqualTo("/backoffice/login");
        assertThat(there.signIn("berta", Accounts.PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void setsUpASecondFactorAndGivesItUpWithThePasswordOnly() {
        new Accounts(JDBC).create("clara", "editor");
        Visitor clara = new Visitor(PROCESS.address());
        clara.signIn("clara", Accounts.PASSWORD);
        String path = "/backoffice/account/second-factor";
        Visitor.Answer form = clara.get(path);
        String code = Accounts.codeFor(form.page().select(".secret .code").text(), Instant.now());
        assertThat(clara.submit(form, path, Map.of("code", code, "currentPassword", "falsch"))
                        .status())
                .isEqualTo(422);
        assertThat(clara.submit(form, path, Map.of("code", code, "currentPassword", Accounts.PASSWORD))
                        .text())
                .contains("Ihre Wiederherstellungscodes");

        assertThat(clara.send(clara.post(
                                path + "/off",
                                Map.of("_csrf", clara.get(path).formToken(), "currentPassword", "falsch")))
                        .status())
                .isEqualTo(422);
        Visitor again = new Visitor(PROCESS.address());
        assertThat(again.signIn("clara", Accounts.PASSWORD).location()).endsWith("/second-factor");
    }

    @Test
    void letsAnAdministratorResetALostSecondFactorAndCloseAnAccount() {
        new Accounts(JDBC).create("dora", "editor");
        JDBC.sql("insert into people.second_factor values (?::uuid, '\\x00', 0, now()) on conflict do nothing")
                .param(id("dora"))
                .update();
        String path = USERS + "/" + id("dora");
        chef.submit(chef.get(path), path + "/second-factor/remove", Map.of());
        Visitor dora = new Visitor(PROCESS.address());
        assertThat(dora.signIn("dora", Accounts.PASSWORD).location()).isEqualTo("/backoffice");

        chef.send(chef.post(path, Map.of("_csrf", chef.get(path).formToken(), "displayName", "Dora")));
        assertThat(dora.get("/backoffice").location()).isEqualTo("/backoffice/login");
        assertThat(chef.get(USERS + "?q=dora").text()).contains("geschlossen");
    }

    @Test
    void findsPeopleSectionsAndWhatIsMissing() {
        Visitor.Answer hits = chef.get("/backoffice/search?q=chef");
        assertThat(hits.page().select("main a[href^=" + USERS + "/]").text()).isEqualTo("Chef");
        assertThat(chef.get("/backoffice/search?q=Proto")
                        .page()
                        .select("main a")
                        .eachText())
                .containsExactly("Protokoll");
        assertThat(chef.get("/backoffice/gibt-es-nicht").status()).isEqualTo(404);
        assertThat(chef.get(USERS + "/unsinn").page().select("h1").text()).isEqualTo("Das gibt es hier nicht");
    }

    @Test
    void showsAnIntactAuditLogAndExportsIt() {
        assertThat(chef.get("/backoffice/people/audit/verification").text()).contains("unversehrt");
        Visitor.Answer csv = chef.get("/backoffice/people/audit/export.csv?text=sign-in");
        assertThat(csv.raw().headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment");
        assertThat(csv.raw().body()).contains("\"sign-in.done\"");
        assertThat(chef.get("/backoffice/people/audit?from=gestern").text()).contains("Ein Datum ist keines");
    }

    @Test
    void existsInNoPublicProcess() {
        try (BackofficeProcess site = BackofficeProcess.start(DATABASE, "--app.role=public")) {
            Visitor visitor = new Visitor(site.address());
            for (String path : new String[] {"/backoffice", "/backoffice/login", USERS, "/backoffice/assets/x.css"}) {
                assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
                assertThat(visitor.get(path).raw().headers().firstValue("Set-Cookie"))
                        .isEmpty();
            }
            assertThat(visitor.send(visitor.post("/backoffice/login", Map.of())).status())
                    .isEqualTo(405);
            assertThat(visitor.get("/").status()).isEqualTo(200);
        }
    }
}
