package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Accounts;
import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import de.wirtschaftsstandort.shell.web.Visitor;
import de.wirtschaftsstandort.support.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screens as people of different roles use them, without script. */
class FundingScreensIntegrationTests {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final BackofficeProcess PROCESS = BackofficeProcess.start(DATABASE);
    private static final String HOME = "/backoffice/funding/RB-NOS-2022";
    private static final String DAY = "2023-06-14";
    private static final String NEW = HOME + "/receipts/new";

    @BeforeAll
    static void letEveryRoleSignInWithAPasswordAlone() {
        JDBC.sql("update people.role set second_factor = false").update();
    }

    @AfterAll
    static void stop() {
        PROCESS.close();
    }

    private static Visitor as(String loginName, String role) {
        new Accounts(JDBC).create(loginName, role);
        Visitor visitor = new Visitor(PROCESS.address());
        assertThat(visitor.signIn(loginName, Accounts.PASSWORD).status()).isEqualTo(302);
        return visitor;
    }

    /** Signs in once for all screens: from one address only so many sign-ins are taken. */
    private static final class Reader {
        static final Visitor LEAD = as("leitung", "programme-lead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/plan",
                "/measures",
                "/measures/7",
                "/measures/7?tab=orders",
                "/measures/7?tab=receipts",
                "/measures/7?tab=procurements",
                "/measures/7?tab=milestones",
                "/measures/7?tab=indicators",
                "/measures/7?tab=documents",
                "/measures/7?tab=history",
                "/receipts",
                "/queue",
                "/receipts/new",
                "/rules",
                "/history",
                "/procurements",
                "/orders",
                "/orders/new",
                "/virements",
                "/drawdowns",
                "/bodies",
                "/meetings",
                "/grants",
                "/conditions",
                "/years",
                "/quarter-end",
                "/risks",
                "/publicity",
                "/aid",
                "/quarter-end?quarter=2023-Q2",
                "/deadlines",
                "/deadlines?days=365",
                "/years/2023",
                "/measures/7/progress",
                "/measures/7/milestones",
                "/measures/7/indicators"
            })
    void everyScreenOpensInBothLanguages(String path) {
        Visitor lead = Reader.LEAD;
        for (String language : List.of("de", "en")) {
            Visitor.Answer home = lead.get("/backoffice/account");
            lead.send(lead.post(
                    "/backoffice/language",
                    Map.of("_csrf", home.formToken(), "language", language, "to", "/backoffice")));
            Visitor.Answer screen = lead.get(HOME + path);
            assertThat(screen.status()).as(path + ": " + screen.text()).isEqualTo(200);
            assertThat(screen.page().select("h1")).hasSize(1);
            assertThat(screen.page().select("details .help p"))
                    .as("help of " + path)
                    .isNotEmpty();
            assertThat(screen.page().select("[style], script:not([src])")).isEmpty();
        }
    }

    @Test
    void theGridShowsThePlanOfTheConcept() {
        Visitor.Answer grid = as("grid", "programme-lead").get(HOME + "/plan");
        assertThat(grid.page().select("#c-7-2023").val()).isEqualTo("50.000,00");
        assertThat(grid.text()).contains("1.125.000,00");
    }

    @Test
    void theGridSaysWhatWouldHappenAndKeepsWhatWasTyped() {
        Visitor lead = as("umwidmung", "programme-lead");
        Visitor.Answer grid = lead.get(HOME + "/plan");
        Visitor.Answer preview = lead.submit(
                grid,
                HOME + "/plan",
                Map.of("c-21-2023", "25.000,00", "c-7-2023", "55.000,00", "reason", "mehr Bedarf", "preview", "1"));
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.page().select("#preview").text())
                .contains("10,00 %")
                .contains("Die Steuerungsgruppe entscheidet");
        assertThat(preview.page().select("#c-7-2023").val()).isEqualTo("55.000,00");
        assertThat(preview.page().select("button[name=submit]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.50", "1.2345", "-0", "1234567890123"})
    void theGridRefusesAWrongAmountAtItsCellAndLosesNothing(String typed) {
        Visitor lead = as("betrag-" + Math.floorMod(typed.hashCode(), 1_000_000), "programme-lead");
        Visitor.Answer refused = lead.submit(
                lead.get(HOME + "/plan"),
                HOME + "/plan",
                Map.of("c-7-2023", typed, "c-21-2023", "29.999,00", "reason", "Grund", "preview", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#c-7-2023").val()).isEqualTo(typed);
        assertThat(refused.page().select("#c-7-2023-wrong").text()).contains(typed);
        assertThat(refused.page().select("#c-21-2023").val()).isEqualTo("29.999,00");
    }

    private static Map<String, String> invoice(String number, String net) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", "INVOICE");
        fields.put("supplier", "Druckerei Beispiel");
        fields.put("invoiceNumber", number);
        fields.put("subject", "Flyer");
        fields.put("orderDate", DAY);
        fields.put("invoiceDate", DAY);
        fields.put("receivedOn", DAY);
        fields.put("net", net);
        fields.put("vat", "19,00");
        fields.put("measure-1", "7");
        return fields;
    }

    @Test
    void aReceiptGoesFromEntryToPaymentThroughTwoPairsOfEyes() {
        Visitor recorder = as("erfassung", "finance");
        Map<String, String> fields = invoice("2026-1", "100,00");
        fields.put("check", "1");
        Visitor.Answer hints = recorder.submit(recorder.get(NEW), NEW, fields);
        assertThat(hints.status()).as(hints.text()).isEqualTo(200);
        assertThat(hints.page().select("#hints").text()).contains("119,00").contains("95,20");
        fields.remove("check");
        fields.put("save", "1");
        Visitor.Answer saved = recorder.submit(hints, NEW, fields);
        assertThat(saved.status()).as(saved.text()).isEqualTo(302);
        String receipt = saved.location();
        assertThat(recorder.get(receipt).page().select("form[action$=/check]")).isEmpty();
        assertThat(step(recorder, receipt, "/release", Map.of()).status()).isEqualTo(403);
        Visitor lead = as("pruefung", "programme-lead");
        assertThat(step(lead, receipt, "/check", Map.of()).status()).isEqualTo(302);
        Visitor finance = as("kasse", "finance");
        assertThat(step(finance, receipt, "/release", Map.of()).status()).isEqualTo(302);
        Visitor.Answer wrong = step(finance, receipt, "/pay", Map.of("paymentDate", "31.02.2023"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#paymentDate-wrong").text()).contains("31.02.2023");
        assertThat(step(finance, receipt, "/pay", Map.of("paymentDate", DAY)).status())
                .isEqualTo(302);
        assertThat(finance.get(receipt).text()).contains("Bezahlt");
    }

    private static Visitor.Answer step(Visitor visitor, String receipt, String step, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("_csrf", visitor.get("/backoffice/account").formToken());
        return visitor.send(visitor.post(receipt + step, fields));
    }

    @Test
    void aWrongAmountOnTheReceiptFormIsRefusedAtItsField() {
        Visitor recorder = as("tippfehler", "finance");
        Map<String, String> fields = invoice("2026-2", "1,234.50");
        fields.put("save", "1");
        Visitor.Answer refused = recorder.submit(recorder.get(NEW), NEW, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#net-wrong").text()).contains("1,234.50");
        assertThat(refused.page().select("#subject").val()).isEqualTo("Flyer");
        assertThat(refused.page().select("#faults a[href='#net']")).hasSize(1);
    }

    @Test
    void anAdministratorSeesTheLogAndNoMoney() {
        Visitor administrator = as("verwalterin", "administrator");
        Visitor.Answer overview = administrator.get("/backoffice/funding");
        assertThat(overview.status()).isEqualTo(200);
        assertThat(overview.text()).doesNotContain("€");
        assertThat(administrator.get(HOME).status()).isEqualTo(403);
        assertThat(administrator.get(HOME + "/history").status()).isEqualTo(200);
    }

    @Test
    void aProgrammeOfOthersIsNotThere() {
        JDBC.sql("insert into people.role (name, title) values ('elsewhere', 'Anderswo') on conflict do nothing")
                .update();
        JDBC.sql(
                        """
                        insert into people.permission (role, action, workspace, path)
                        values ('elsewhere', 'funding.enter', '*', '/**'), ('elsewhere', 'funding.programme-lead', 'funding', '/RB-MS-2020')
                        on conflict do nothing
                        """)
                .update();
        Visitor stranger = as("anderswo", "elsewhere");
        assertThat(stranger.get("/backoffice/funding").text()).doesNotContain("RB-NOS-2022");
        assertThat(stranger.get(HOME).status()).isIn(403, 404);
    }

    private static Visitor.Answer sent(Visitor visitor, String path, Map<String, String> typed) {
        return step(visitor, HOME, path, typed);
    }

    @Test
    void aVirementTakesEffectWithTheDecisionOfAMeeting() {
        Visitor lead = as("sitzung", "programme-lead");
        assertThat(sent(lead, "/bodies", Map.of("name", "Steuerungsgruppe", "kind", "STEERING", "deciding", "true"))
                        .status())
                .isEqualTo(302);
        String body = lead.get(HOME + "/bodies")
                .page()
                .select("#body option:contains(Steuerungsgruppe)")
                .val();
        for (String name : List.of("eins", "zwei", "drei")) {
            Map<String, String> member = new LinkedHashMap<>(Map.of(
                    "body",
                    body,
                    "member",
                    "Mitglied " + name,
                    "login",
                    name,
                    "stakeholder",
                    "KOMMUNE",
                    "voting",
                    "true"));
            member.put("from", "2022-09-01");
            assertThat(sent(lead, "/bodies/members", member).status()).isEqualTo(302);
        }
        Visitor.Answer handedIn = lead.submit(
                lead.get(HOME + "/plan"),
                HOME + "/plan",
                Map.of("c-21-2024", "29.000,00", "c-7-2024", "51.000,00", "reason", "mehr Bedarf", "submit", "1"));
        assertThat(handedIn.status()).as(handedIn.text()).isEqualTo(302);
        Visitor.Answer meetings = lead.get(HOME + "/meetings?body=" + body);
        assertThat(meetings.page().select("textarea[name=agenda]").text()).contains("mehr Bedarf");
        Map<String, String> held = new LinkedHashMap<>(Map.of("body", body, "heldOn", DAY, "agenda", "Umwidmung"));
        meetings.page().select("input[name^=member-]").eachAttr("name").forEach(name -> held.put(name, "true"));
        assertThat(sent(lead, "/meetings", held).status()).isEqualTo(302);
        String meeting = lead.get(HOME + "/meetings")
                .page()
                .select("a[href*=/meetings/STG]")
                .attr("href");
        Map<String, String> vote = Map.of(
                "title",
                "Umwidmung",
                "wording",
                "Der Umwidmung wird zugestimmt.",
                "yes",
                "3",
                "no",
                "0",
                "abstained",
                "0",
                "effectiveFrom",
                DAY);
        Visitor.Answer tooMany = step(lead, meeting, "/votes", with(vote, "yes", "4"));
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.page().select("#wording").text()).isEqualTo("Der Umwidmung wird zugestimmt.");
        assertThat(step(lead, meeting, "/votes", vote).status()).isEqualTo(302);
        String virement = lead.get(HOME + "/virements")
                .page()
                .select("a[href*=/virements/U-]")
                .attr("href");
        String decision =
                lead.get(virement).page().select("#decision option[value^=STG]").attr("value");
        Visitor.Answer decided = step(lead, virement, "/decision", Map.of("decision", decision));
        assertThat(decided.status()).as(decided.text()).isEqualTo(302);
        assertThat(lead.get(virement).text()).contains("wirksam");
        assertThat(lead.get(HOME + "/plan").page().select("#c-7-2024").val()).isEqualTo("51.000,00");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    @Test
    void anOrderBindsMoneyAndOneThatDoesNotFitSaysWhatIsMissing() {
        Visitor owner = as("auftrag", "programme-lead");
        Map<String, String> order = Map.of(
                "supplier",
                "Agentur Beispiel",
                "subject",
                "Entwurf",
                "orderDate",
                DAY,
                "net",
                "100,00",
                "vat",
                "1900",
                "measure-1",
                "8",
                "lines",
                "1");
        Visitor.Answer bound = sent(owner, "/orders/new", order);
        assertThat(bound.status()).as(bound.text()).isEqualTo(302);
        assertThat(owner.get(HOME + "/orders").text())
                .contains("Agentur Beispiel")
                .contains("119,00");
        Visitor.Answer tooMuch = sent(owner, "/orders/new", with(order, "net", "400.000,00"));
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.page().select("#procurement-wrong").text()).contains("braucht der Auftrag eine Vergabe");
        assertThat(tooMuch.page().select("#net").val()).isEqualTo("400.000,00");
        Visitor.Answer wrongYear = sent(owner, "/orders/new", with(order, "year-1", "2031"));
        assertThat(wrongYear.page().select("#lines #lines-wrong").text()).contains("2031 liegt nicht im Zeitraum");
    }

    @Test
    void aCallForFundsSaysHowMuchIsPossibleAndKeepsToIt() {
        Visitor finance = as("abruf", "finance");
        String due =
                JDBC.sql("select (current_date + 10)::text").query(String.class).single();
        Map<String, String> call = Map.of("due-1", due, "cents-1", "1.000,00", "purpose-1", "Flyer", "check", "1");
        Visitor.Answer checked = sent(finance, "/drawdowns", call);
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(checked.page().select("#request").text()).contains("800,00");
        assertThat(checked.page().select("#cents-1").val()).isEqualTo("1.000,00");
        Map<String, String> tooMuch = new LinkedHashMap<>(call);
        tooMuch.remove("check");
        tooMuch.put("save", "1");
        tooMuch.put("amount", "999.999,00");
        Visitor.Answer refused = sent(finance, "/drawdowns", tooMuch);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#amount-wrong").text()).contains("höchstens");
    }

    @Test
    void aCallIsReleasedByAnotherAndPaidOut() {
        Visitor finance = as("abrufkasse", "finance");
        assertThat(sent(finance, "/drawdowns", Map.of("save", "1", "amount", "500,00"))
                        .page()
                        .select("#payments-wrong"))
                .hasSize(1);
        JDBC.sql(
                        """
                        with call as (
                            insert into funding.drawdown (programme_id, number, procedure, requested_on, expected_cents, requested_cents,
                                                          state, prepared_by, recorded_at)
                            select id, 'MA-2025-07', 'VORSCHUSS', '2025-03-01', 100000, 50000, 'DRAFT', 'abrufkasse', now()
                              from funding.programme where code = 'RB-NOS-2022' returning id)
                        insert into funding.drawdown_item select id, '2025-03-20', 100000, 'Plakate' from call
                        """)
                .update();
        String path = finance.get(HOME + "/drawdowns")
                .page()
                .select("a[href*=/drawdowns/MA-]")
                .attr("href");
        assertThat(finance.get(path).text()).contains("Plakate");
        assertThat(finance.get(path).page().select("form[action$=/release]")).isEmpty();
        assertThat(step(finance, path, "/release", Map.of()).status()).isEqualTo(403);
        Visitor lead = as("abrufleitung", "programme-lead");
        assertThat(step(lead, path, "/release", Map.of()).status()).isEqualTo(302);
        assertThat(step(lead, path, "/submit", Map.of()).status()).isEqualTo(302);
        Visitor.Answer wrong = step(finance, path, "/payout", Map.of("payoutOn", "2025-03-10", "payout", "500,01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#payout-wrong").text()).contains("500,00");
        assertThat(wrong.page().select("#payoutOn").val()).isEqualTo("2025-03-10");
        Visitor.Answer paid = step(finance, path, "/payout", Map.of("payoutOn", "2025-03-10", "payout", "500,00"));
        assertThat(paid.status()).as(paid.text()).isEqualTo(302);
        assertThat(finance.get(path).text()).contains("Ausgezahlt");
        theListOfReceiptsIsNarrowedTo("MA-2025-07", finance, path);
    }

    private static void theListOfReceiptsIsNarrowedTo(String number, Visitor finance, String path) {
        Visitor.Answer list = finance.get(
                finance.get(path).page().select("main a[href*=drawdown=]").attr("href"));
        assertThat(list.text())
                .contains("Auswahl: Mittelabruf " + number)
                .contains("Ausgezahlt am 10.03.2025")
                .contains("Zuwendung aus " + number);
        assertThat(list.page().select("#drawdown option[selected]").val()).isEqualTo(number);
        for (String kind : List.of("pdf", "xlsx")) {
            String address = list.page().select("main a[href*=/" + kind + "?]").attr("href");
            assertThat(address).contains("&drawdown=" + number);
            assertThat(finance.get(address).status()).isEqualTo(200);
        }
        Visitor.Answer unknown = finance.get(HOME + "/reports/b2?drawdown=MA-1999-01");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.page().select("#drawdown-wrong").text()).contains("MA-1999-01");
        assertThat(finance.get(HOME + "/reports/b1").page().select("#drawdown")).isEmpty();
    }

    @Test
    void anEndedMembershipLeavesItsSeatEmpty() {
        Visitor lead = as("besetzung", "programme-lead");
        sent(lead, "/bodies", Map.of("name", "Arbeitsgruppe Plakate", "kind", "WORKING"));
        String body = lead.get(HOME + "/bodies")
                .page()
                .select("#body option:contains(Arbeitsgruppe Plakate)")
                .val();
        Map<String, String> member = new LinkedHashMap<>(Map.of(
                "body", body, "member", "Mitglied vier", "login", "vier", "stakeholder", "IHK", "from", "2022-09-01"));
        assertThat(sent(lead, "/bodies/members", member).status()).isEqualTo(302);
        Visitor.Answer twice = sent(lead, "/bodies/members", member);
        assertThat(twice.page().select("#login-wrong").text()).contains("sitzt schon");
        assertThat(twice.page().select("#member").val()).isEqualTo("Mitglied vier");
        String seat = lead.get(HOME + "/bodies")
                .page()
                .select("#seat option:contains(Mitglied vier)")
                .val();
        Visitor.Answer tooEarly = sent(lead, "/bodies/members/end", Map.of("seat", seat, "lastDay", "2022-08-31"));
        assertThat(tooEarly.page().select("#lastDay-wrong")).hasSize(1);
        assertThat(sent(lead, "/bodies/members/end", Map.of("seat", seat, "lastDay", "2023-01-31"))
                        .status())
                .isEqualTo(302);
        assertThat(lead.get(HOME + "/bodies").text()).doesNotContain("Mitglied vier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan", "/orders", "/virements", "/drawdowns", "/bodies", "/meetings"})
    void whoOnlyReadsIsOfferedNoForm(String path) {
        Visitor auditor = as("pruefer" + path.replace('/', '-'), "auditor");
        Visitor.Answer screen = auditor.get(HOME + path);
        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.page().select("main form, main .button--primary")).isEmpty();
        Visitor lead = as("lead" + path.replace('/', '-'), "programme-lead");
        assertThat(lead.get(HOME + path)
                                .page()
                                .select("main form, main .button--primary, main a[href*=body]")
                                .size()
                        + (path.equals("/virements") || path.equals("/meetings") ? 1 : 0))
                .isPositive();
    }
}
