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
                "/history"
            })
    void everyScreenOpensInBothLanguages(String path) {
        Visitor lead = as("leitung-" + Math.floorMod(path.hashCode(), 1_000_000), "programme-lead");
        for (String language : List.of("de", "en")) {
            Visitor.Answer home = lead.get("/backoffice/account");
            lead.send(lead.post(
                    "/backoffice/language",
                    Map.of("_csrf", home.formToken(), "language", language, "to", "/backoffice")));
            Visitor.Answer screen = lead.get(HOME + path);
            assertThat(screen.status()).as(path + ": " + screen.text()).isEqualTo(200);
            assertThat(screen.page().select("h1")).hasSize(1);
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
}
