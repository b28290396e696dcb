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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What owners and the lead enter about how measures go. */
class MeasureEntryIntegrationTests {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final BackofficeProcess PROCESS = BackofficeProcess.start(DATABASE);
    private static final String HOME = "/backoffice/funding/RB-NOS-2022";
    private static final String SEVEN = HOME + "/measures/7";
    private static Visitor lead;
    private static Visitor owner;

    @BeforeAll
    static void signIn() {
        JDBC.sql("update people.role set second_factor = false").update();
        JDBC.sql("update funding.measure set owner_id = 'verantwortlich' where number = 7")
                .update();
        lead = as("leitung", "programme-lead");
        owner = as("verantwortlich", "measure-owner");
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

    private static Visitor.Answer send(Visitor visitor, String path, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("_csrf", visitor.get("/backoffice/account").formToken());
        return visitor.send(visitor.post(path, fields));
    }

    @Test
    void aReportCountsOnceSomebodyElseHasAcceptedIt() {
        Map<String, String> report = new LinkedHashMap<>(
                Map.of("quarter", "2023-Q1", "done", "Erster Branchentreff", "percent", "30", "rest-2023", "1,2,3"));
        Visitor.Answer wrong = send(owner, SEVEN + "/progress", report);
        assertThat(wrong.status()).as(wrong.text()).isEqualTo(422);
        assertThat(wrong.page().select("#rest-2023-wrong").text()).contains("1,2,3");
        assertThat(wrong.page().select("#done").text()).isEqualTo("Erster Branchentreff");
        report.put("rest-2023", "45.000,00");
        assertThat(send(owner, SEVEN + "/progress", report).status()).isEqualTo(302);
        assertThat(owner.get(SEVEN + "/progress").page().select("form[action$=/accept]"))
                .isEmpty();
        Visitor.Answer waiting = lead.get(SEVEN + "/progress");
        assertThat(waiting.text()).contains("Erster Branchentreff");
        String key = waiting.page().select("#report option[value~=[0-9]+]").attr("value");
        assertThat(send(lead, SEVEN + "/progress/accept", Map.of("report", key)).status())
                .isEqualTo(302);
        assertThat(lead.get(SEVEN).text()).contains("45.000,00");
        assertThat(send(lead, SEVEN + "/progress/accept", Map.of("report", key)).status())
                .isEqualTo(422);
        assertThat(send(owner, HOME + "/measures/8/progress", report).status()).isEqualTo(403);
    }

    @Test
    void aMilestoneKeepsItsFirstDayWhenItMovesAndIsReachedOnce() {
        Visitor.Answer wrong =
                send(owner, SEVEN + "/milestones", Map.of("title", "Saal gemietet", "due", "31.02.2023"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#due-wrong").text()).contains("31.02.2023");
        assertThat(wrong.page().select("#title").val()).isEqualTo("Saal gemietet");
        send(owner, SEVEN + "/milestones", Map.of("title", "Saal gemietet", "due", "2023-03-01"));
        send(lead, SEVEN + "/milestones", Map.of("title", "Saal gemietet", "due", "2023-04-01"));
        assertThat(owner.get(SEVEN + "?tab=milestones").text())
                .contains("01.03.2023")
                .contains("01.04.2023");
        Map<String, String> reached =
                Map.of("milestone", "Saal gemietet", "doneOn", "2023-03-20", "evidence", "Mietvertrag");
        assertThat(send(owner, SEVEN + "/milestones/reached", reached).status()).isEqualTo(302);
        assertThat(owner.get(SEVEN + "?tab=milestones").text()).contains("20.03.2023");
        assertThat(send(owner, SEVEN + "/milestones/reached", reached).status()).isEqualTo(422);
    }

    @Test
    void anIndicatorIsSetByTheLeadAndMeasuredByTheOwner() {
        Map<String, String> indicator = new LinkedHashMap<>(
                Map.of("name", "Gäste", "unit", "Personen", "kind", "OUTPUT", "cumulative", "true"));
        Visitor.Answer noTarget = send(lead, SEVEN + "/indicators", indicator);
        assertThat(noTarget.page().select("#targets-wrong")).hasSize(1);
        List<String> years =
                lead.get(SEVEN + "/indicators").page().select("#targets input").eachAttr("name");
        String year = years.get(years.size() - 1);
        indicator.put(year, "120");
        assertThat(send(owner, SEVEN + "/indicators", indicator).status()).isEqualTo(403);
        assertThat(send(lead, SEVEN + "/indicators", indicator).status()).isEqualTo(302);
        Visitor.Answer twice = send(lead, SEVEN + "/indicators", indicator);
        assertThat(twice.page().select("#name-wrong").text()).contains("schon");
        String key = owner.get(SEVEN + "/indicators")
                .page()
                .select("#indicator option:contains(Gäste)")
                .val();
        Map<String, String> value = new LinkedHashMap<>(
                Map.of("indicator", key, "day", "2023-06-01", "value", "viele", "evidence", "Liste"));
        Visitor.Answer wrong = send(owner, SEVEN + "/indicators/values", value);
        assertThat(wrong.page().select("#value-wrong").text()).contains("viele");
        assertThat(wrong.page().select("#evidence").val()).isEqualTo("Liste");
        value.put("value", "80");
        assertThat(send(owner, SEVEN + "/indicators/values", value).status()).isEqualTo(302);
        assertThat(JDBC.sql("select sum(value) from funding.indicator_value")
                        .query(Long.class)
                        .single())
                .isEqualTo(80);
    }

    @Test
    void aYearIsClosedOnceEveryRestIsDecidedAndOpenedAgainWithAReason() {
        Visitor finance = as("kasse", "finance");
        Map<String, String> order = Map.of(
                "supplier",
                "Agentur Beispiel",
                "subject",
                "Plakate",
                "orderDate",
                "2023-06-14",
                "net",
                "100,00",
                "vat",
                "1900",
                "measure-1",
                "1",
                "lines",
                "1");
        assertThat(send(lead, HOME + "/orders/new", order).status()).isEqualTo(302);
        assertThat(send(finance, HOME + "/years/2023/closing", Map.of()).status())
                .isEqualTo(302);
        assertThat(lead.get(HOME + "/years").text()).contains("im Abschluss");
        Visitor.Answer refused = send(lead, HOME + "/orders/new", order);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("nimmt keinen neuen Auftrag mehr an");
        Visitor.Answer undecided = send(lead, HOME + "/years/2023/close", Map.of());
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.page().select("#remainders-wrong").text()).contains("A-2023-001");
        assertThat(finance.get(HOME + "/years/2023").page().select("button[formaction]"))
                .as("only the lead closes")
                .isEmpty();
        assertThat(send(finance, HOME + "/years/2023/close", Map.of()).status()).isEqualTo(403);
        String rest = undecided.page().select("select[name^=rest-]").attr("name");
        assertThat(send(finance, HOME + "/years/2023/remainders", Map.of(rest, "RELEASE"))
                        .status())
                .isEqualTo(302);
        assertThat(lead.get(HOME + "/years/2023")
                        .page()
                        .select("select[name^=rest-] option[selected]")
                        .val())
                .isEqualTo("RELEASE");
        assertThat(send(lead, HOME + "/years/2023/close", Map.of()).status()).isEqualTo(302);
        assertThat(lead.get(HOME + "/years").text()).contains("abgeschlossen");
        assertThat(lead.get(HOME + "/years/2023").page().select("button[formaction]"))
                .isEmpty();
        assertThat(send(lead, HOME + "/years/2023/reopen", Map.of("reason", " "))
                        .page()
                        .select("#reason-wrong"))
                .hasSize(1);
        assertThat(send(lead, HOME + "/years/2023/reopen", Map.of("reason", "Nachtrag"))
                        .status())
                .isEqualTo(302);
        assertThat(lead.get(HOME + "/years/2023").page().select("form[action$=/closing]"))
                .hasSize(1);
    }

    @Test
    void theStatusIsChangedWithDayAndReasonAndTheSheetShowsTheStep() {
        String screen = HOME + "/measures/9/status";
        assertThat(owner.get(screen).status()).isEqualTo(403);
        assertThat(lead.get(screen).page().select("dl").text())
                .contains("In Umsetzung")
                .contains("hat noch keine Arbeitsgruppe")
                .contains("nur durch Beschluss");
        Visitor.Answer wrong = send(lead, screen, Map.of("status", "RUNNING", "day", "2023-02-30", "reason", "los"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#day-wrong").text()).contains("2023-02-30");
        assertThat(wrong.page().select("#reason").text()).isEqualTo("los");
        Visitor.Answer refused = send(lead, screen, Map.of("status", "RUNNING", "day", "2023-02-28", "reason", "los"));
        assertThat(refused.page().select("#workingGroup").text()).contains("keine Arbeitsgruppe");
        assertThat(send(lead, screen, Map.of("status", "PREPARED", "day", "2023-02-28", "reason", "Angebote eingeholt"))
                        .status())
                .isEqualTo(302);
        assertThat(lead.get(HOME + "/measures/9?tab=status").text())
                .contains("Angebote eingeholt")
                .contains("28.02.2023");
        assertThat(lead.get(HOME + "/reports/b9?day=2023-02-27&measure=9").text())
                .contains("Beschlossen");
        assertThat(lead.get(HOME + "/reports/b9?day=2023-02-28&measure=9").text())
                .contains("In Vorbereitung");
    }
}
