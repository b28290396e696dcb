package de.wirtschaftsstandort.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the set-up link to signing out, over HTTP and without script, on two processes of one house. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackofficeIntegrationTests {

    private static final String PASSWORD = "Vier Störche am Fluss";

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final BackofficeProcess FIRST = BackofficeProcess.start(DATABASE);
    private static final BackofficeProcess SECOND = BackofficeProcess.start(DATABASE);

    @AfterAll
    static void stop() {
        FIRST.close();
        SECOND.close();
    }

    private static Visitor visitor() {
        return new Visitor(FIRST.address());
    }

    private static Accounts accounts() {
        return new Accounts(JDBC);
    }

    @Test
    @Order(1)
    void leadsFromTheSetUpLinkToTheDashboard() {
        Visitor kim = visitor();
        String token = accounts().setUpToken();
        Visitor.Answer welcome = kim.get("/backoffice/welcome?token=" + token);
        assertThat(welcome.page().select("h1").text()).isEqualTo("Backoffice einrichten");
        assertThat(welcome.raw().headers().firstValue("Referrer-Policy")).contains("strict-origin");

        Visitor.Answer tooShort = kim.submit(
                welcome,
                "/backoffice/welcome",
                Map.of("loginName", "kim", "displayName", "Kim Beispiel", "password", "kurz"));
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.page().select("#password-wrong").text()).contains("mindestens 12 Zeichen");
        assertThat(tooShort.page().select("#displayName").val()).isEqualTo("Kim Beispiel");

        assertThat(kim.submit(tooShort, "/backoffice/welcome", Map.of("password", PASSWORD))
                        .location())
                .isEqualTo("/backoffice/login");
        assertThat(kim.get("/backoffice/login").text()).contains("Sie können sich jetzt anmelden");
        assertThat(kim.get("/backoffice/welcome?token=" + token).status()).isEqualTo(410);

        Visitor.Answer signedIn = kim.signIn("kim", PASSWORD);
        assertThat(signedIn.location()).isEqualTo("/backoffice/login/second-factor");
        assertThat(kim.get("/backoffice").location()).isEqualTo("/backoffice/login");

        Visitor.Answer enrolment = kim.get("/backoffice/login/second-factor");
        assertThat(enrolment.page().select("svg path.qr__modules")).hasSize(1);
        Visitor.Answer wrong = kim.submit(enrolment, "/backoffice/login/second-factor", Map.of("code", "000000"));
        assertThat(wrong.status()).isEqualTo(401);
        Visitor.Answer codes = kim.submit(
                wrong,
                "/backoffice/login/second-factor",
                Map.of(
                        "code",
                        Accounts.codeFor(wrong.page().select(".secret .code").text(), Instant.now())));
        assertThat(codes.page().select(".codes .code").eachText()).hasSize(10).doesNotHaveDuplicates();

        Visitor.Answer dashboard = kim.get("/backoffice");
        assertThat(dashboard.status()).isEqualTo(200);
        assertThat(dashboard.page().select("h1").text()).isEqualTo("Guten Tag, Kim Beispiel");
        assertThat(dashboard.page().select(".side a").eachText())
                .contains("Übersicht", "Personen", "Gruppen", "Rollen", "Sitzungen", "Protokoll");
    }

    @Test
    @Order(2)
    void asksForACodeAtTheNextSignInAndReturnsToTheScreenThatWasWanted() {
        Visitor kim = visitor();
        Visitor.Answer sent = kim.get("/backoffice/people/audit?text=sign-in");
        assertThat(sent.location()).startsWith("/backoffice/login?to=");
        Visitor.Answer next = kim.submit(
                kim.get(sent.location()), "/backoffice/login", Map.of("loginName", "KIM", "password", PASSWORD));
        Visitor.Answer form = kim.get(next.location());
        assertThat(form.page().select("h1").text()).isEqualTo("Zweiter Faktor");

        Visitor.Answer done = kim.submit(
                form,
                "/backoffice/login/second-factor",
                Map.of("code", accounts().nextCode("kim")));
        assertThat(done.location()).isEqualTo("/backoffice/people/audit?text=sign-in");
        assertThat(kim.get(done.location()).text()).contains("Angemeldet").contains("Kim Beispiel");
    }

    @Test
    void changesTheSessionIdAndTheFormTokenAtSignIn() {
        accounts().create("robin", "editor");
        Visitor robin = visitor();
        Visitor.Answer login = robin.get("/backoffice/login");
        String before = robin.cookie("SESSION");
        String token = login.page().select("[name=_csrf]").val();
        robin.submit(login, "/backoffice/login", Map.of("loginName", "robin", "password", Accounts.PASSWORD));

        assertThat(before).isNotEmpty().isNotEqualTo(robin.cookie("SESSION"));
        assertThat(robin.send(robin.post("/backoffice/logout", Map.of("_csrf", token)))
                        .status())
                .isEqualTo(403);
        assertThat(robin.get("/backoffice").status()).isEqualTo(200);
    }

    @Test
    void setsACookieForTheBackofficeOnlyAndStoresNoPage() {
        Visitor visitor = visitor();
        assertThat(visitor.get("/").raw().headers().firstValue("Set-Cookie")).isEmpty();
        Visitor.Answer login = visitor.get("/backoffice/login");

        assertThat(login.raw().headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie -> assertThat(cookie)
                .startsWith("SESSION=")
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Max-Age", "Domain"));
        assertThat(login.raw().headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(login.raw().headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(login.page().select("[style], style, script:not([src])")).isEmpty();
        assertThat(visitor.get("/").raw().headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void tellsUnknownNamesAndWrongPasswordsTheSame() {
        accounts().create("sascha", "editor");
        List<Visitor.Answer> answers =
                List.of(visitor().signIn("sascha", "wrong password"), visitor().signIn("unknown", "wrong password"));

        assertThat(answers).extracting(Visitor.Answer::status).containsOnly(401);
        assertThat(normalized(answers.get(0))).isEqualTo(normalized(answers.get(1)));
    }

    private static String normalized(Visitor.Answer answer) {
        answer.page().select("[name=_csrf]").val("");
        return answer.page().outerHtml().replace("sascha", "unknown");
    }

    @Test
    void refusesWhatHasNoFormTokenOrComesFromElsewhere() {
        accounts().create("toni", "people-manager");
        Visitor toni = visitor();
        toni.signIn("toni", Accounts.PASSWORD);
        Visitor.Answer page = toni.get("/backoffice/people/groups/new");
        assertThat(page.status()).isEqualTo(200);
        String token = page.page().select("[name=_csrf]").val();
        Map<String, String> fields = Map.of("_csrf", token, "name", "Fremde");

        assertThat(toni.send(toni.post("/backoffice/people/groups/new", Map.of("name", "Fremde")))
                        .status())
                .isEqualTo(403);
        assertThat(toni.send(toni.post("/backoffice/people/groups/new", Map.of("_csrf", "x", "name", "Fremde")))
                        .status())
                .isEqualTo(403);
        assertThat(toni.send(toni.post("/backoffice/people/groups/new", fields)
                                .header("Origin", "https://evil.example"))
                        .status())
                .isEqualTo(403);
        assertThat(toni.send(toni.post("/backoffice/people/groups/new", fields).header("Origin", "null"))
                        .status())
                .isEqualTo(403);
        assertThat(toni.send(toni.post("/backoffice/people/groups/new", fields).header("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(toni.get("/backoffice/people/groups").text()).doesNotContain("Fremde");
        // The control: with all of it right, the group is there.
        assertThat(toni.send(toni.post("/backoffice/people/groups/new", fields)
                                .header("Origin", FIRST.address().toString())
                                .header("Sec-Fetch-Site", "same-origin"))
                        .status())
                .isEqualTo(302);
        assertThat(toni.get("/backoffice/people/groups").text()).contains("Fremde");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "//evil.example", "/\\evil.example", "/backoffice//evil.example", "/"})
    void leadsNowhereElseAfterSignIn(String to) {
        accounts().create("uli", "editor");
        Visitor uli = visitor();
        Visitor.Answer answer = uli.submit(
                uli.get("/backoffice/login"),
                "/backoffice/login",
                Map.of("loginName", "uli", "password", Accounts.PASSWORD, "to", to));

        assertThat(answer.location()).isEqualTo("/backoffice");
    }

    @Test
    void endsASessionInEveryProcess() {
        accounts().create("vera", "editor");
        accounts().create("chef", "people-manager");
        Visitor vera = visitor();
        vera.signIn("vera", Accounts.PASSWORD);
        vera.moveTo(SECOND.address());
        assertThat(vera.get("/backoffice").status()).isEqualTo(200);

        Visitor chef = visitor();
        chef.signIn("chef", Accounts.PASSWORD);
        Visitor.Answer list = chef.get("/backoffice/people/sessions");
        String end = list.page().select("tr:contains(Vera) form").attr("action");
        assertThat(chef.submit(list, end, Map.of()).status()).isEqualTo(302);

        assertThat(vera.get("/backoffice").location()).isEqualTo("/backoffice/login");
    }

    @Test
    void endsEverySessionOfAClosedAccountAndTakesRolesAwayAtOnce() {
        accounts().create("wim", "people-manager");
        Visitor wim = visitor();
        wim.signIn("wim", Accounts.PASSWORD);
        assertThat(wim.get("/backoffice/people/users").status()).isEqualTo(200);

        JDBC.sql(
                        "delete from people.account_role where account = (select id from people.account where login_name = 'wim')")
                .update();
        assertThat(wim.get("/backoffice/people/users").status()).isEqualTo(403);
        JDBC.sql("update people.account set enabled = false where login_name = 'wim'")
                .update();
        assertThat(wim.get("/backoffice").location()).isEqualTo("/backoffice/login");
    }

    @Test
    void signsOut() {
        accounts().create("xeni", "editor");
        Visitor xeni = visitor();
        xeni.signIn("xeni", Accounts.PASSWORD);
        String cookie = xeni.cookie("SESSION");
        Visitor.Answer out = xeni.submit(xeni.get("/backoffice"), "/backoffice/logout", Map.of());

        assertThat(out.location()).isEqualTo("/backoffice/login?out");
        assertThat(xeni.send(java.net.http.HttpRequest.newBuilder(
                                        FIRST.address().resolve("/backoffice"))
                                .header("Cookie", "SESSION=" + cookie))
                        .location())
                .isEqualTo("/backoffice/login");
    }

    @Test
    void speaksEnglishWhenAskedTo() {
        accounts().create("yara", "editor");
        Visitor yara = visitor();
        Visitor.Answer login = yara.get("/backoffice/login");
        yara.submit(login, "/backoffice/language", Map.of("language", "en"));
        assertThat(yara.get("/backoffice/login").page().select("h1").text()).isEqualTo("Sign in");
        yara.signIn("yara", Accounts.PASSWORD);
        yara.submit(yara.get("/backoffice"), "/backoffice/language", Map.of("language", "en"));

        assertThat(yara.get("/backoffice").page().select("html").attr("lang")).isEqualTo("en");
        assertThat(yara.get("/backoffice/shortcuts").text()).contains("Keyboard shortcuts");
    }

    @Test
    void answersAScriptWithoutSessionBy401() {
        Visitor visitor = visitor();
        assertThat(visitor.send(java.net.http.HttpRequest.newBuilder(
                                        FIRST.address().resolve("/backoffice/search?q=x"))
                                .header("Sec-Fetch-Mode", "cors"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void keepsThePublicSiteReadOnly() {
        Visitor visitor = visitor();
        assertThat(visitor.send(visitor.post("/", Map.of())).status()).isEqualTo(405);
        assertThat(visitor.send(visitor.post("/gibt-es-nicht", Map.of())).status())
                .isEqualTo(405);
    }

    @Test
    void showsInputAsTextWhateverIsInIt() {
        accounts().create("zoe", "people-manager");
        Visitor zoe = visitor();
        zoe.signIn("zoe", Accounts.PASSWORD);
        String evil = "\"><img src=x onerror=alert(1)>${7*7}<#assign x=1>";
        zoe.submit(zoe.get("/backoffice/people/groups/new"), "/backoffice/people/groups/new", Map.of("name", evil));
        zoe.submit(
                zoe.get("/backoffice/people/users/new"),
                "/backoffice/people/users/new",
                Map.of("loginName", "evil", "displayName", evil));

        for (String path : List.of(
                "/backoffice/people/groups",
                "/backoffice/people/users",
                "/backoffice/people/audit",
                "/backoffice/search?q=%22%3E%3Cimg",
                "/backoffice/people/users?q=%22%3E%3Cimg")) {
            Visitor.Answer page = zoe.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.page().select("img")).as(path).isEmpty();
            assertThat(page.raw().body()).as(path).contains("&lt;img");
        }
    }
}
