package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shell.web.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An ancillary condition from the decision to its evidence, as programme lead and finance type it. */
class ConditionsIntegrationTests {

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static String receiveDecision(Visitor lead) {
        Map<String, String> decision = new LinkedHashMap<>();
        decision.put("kind", "AMENDMENT");
        decision.put("decidedOn", "2023-01-10");
        decision.put("receivedOn", "2023-01-12");
        decision.put("effectiveFrom", "2023-01-10");
        decision.put("reference", "Beispiel der Nebenbestimmung");
        decision.put("from", "2022-09-01");
        decision.put("to", "2025-08-31");
        decision.put("rate", "80");
        decision.put("eligible", "1.125.000,00");
        decision.put("grantMax", "900.000,00");
        decision.put("held", "0");
        decision.put("grace", "0");
        Visitor.Answer recorded = FundingDesk.post(lead, "/grants", decision);
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(302);
        return recorded.location().replaceAll(".*/", "");
    }

    @Test
    void theLeadEntersItFinanceMeetsItWithItsPaperAndTheDeadlineLeadsThere() {
        Visitor lead = FundingDesk.as("auflagenleitung", "programme-lead");
        Map<String, String> typed = Map.of(
                "decision",
                receiveDecision(lead),
                "source",
                "Ziffer 5.2 der Auflagen",
                "wording",
                "Der Bewilligungsbehörde ist der Beginn anzuzeigen",
                "due",
                LocalDate.now(CountyTime.ZONE).plusDays(40).toString(),
                "responsible",
                "Finanzen");
        Visitor.Answer refused = FundingDesk.post(lead, "/conditions", with(typed, "due", "2025-02-30"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#due-wrong").text()).contains("2025-02-30");
        assertThat(refused.page().select("#wording").text()).isEqualTo(typed.get("wording"));
        Visitor.Answer taken = FundingDesk.post(lead, "/conditions", typed);
        assertThat(taken.status()).as(taken.text()).isEqualTo(302);
        String one = taken.location().replaceAll(".*/RB-NOS-2022", "");

        assertThat(lead.get(FundingDesk.HOME + "/deadlines")
                        .page()
                        .select("td a[href$=" + one + "], th a[href$=" + one + "]")
                        .text())
                .contains("Beginn anzuzeigen");
        assertThat(FundingDesk.post(lead, one + "/change", with(typed, "wording", "Anders"))
                        .page()
                        .select("#reason-wrong"))
                .isNotEmpty();

        Visitor finance = FundingDesk.as("auflagenfinanzen", "finance");
        assertThat(finance.get(FundingDesk.HOME + one).page().select("#wording"))
                .isEmpty();
        assertThat(FundingDesk.post(finance, "/conditions", typed).status()).isEqualTo(403);
        byte[] paper = "<?xml version=\"1.0\"?><Anzeige/>".getBytes(StandardCharsets.US_ASCII);
        Map<String, String> met =
                Map.of("doneOn", LocalDate.now(CountyTime.ZONE).toString(), "evidence", "Anzeige per Brief");
        Visitor.Answer nothingSaid =
                FundingDesk.upload(finance, one + "/fulfilment", with(met, "evidence", " "), "Anzeige.xml", paper);
        assertThat(nothingSaid.page().select("#evidence-wrong")).isNotEmpty();
        assertThat(FundingDesk.upload(finance, one + "/fulfilment", met, "Anzeige.xml", paper)
                        .status())
                .isEqualTo(302);
        Visitor.Answer audited = FundingDesk.as("auflagenpruefung", "auditor").get(FundingDesk.HOME + one);
        assertThat(audited.text()).contains("Anzeige.xml", "Anzeige per Brief", "auflagenfinanzen", "erfüllt");
        assertThat(audited.page().select("main form")).isEmpty();
        assertThat(lead.get(FundingDesk.HOME + "/deadlines").text()).doesNotContain("Beginn anzuzeigen");
    }

    @Test
    void whoReadsEnglishIsRefusedInEnglish() {
        Visitor lead = FundingDesk.as("auflagenenglisch", "programme-lead");
        Visitor.Answer home = lead.get("/backoffice/account");
        lead.send(lead.post(
                "/backoffice/language", Map.of("_csrf", home.formToken(), "language", "en", "to", "/backoffice")));
        Visitor.Answer refused = FundingDesk.post(lead, "/conditions", Map.of("due", "2025-02-30", "wording", "x"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#due-wrong").text()).isEqualTo("“2025-02-30” is no date, e.g. 14.06.2023.");
        assertThat(refused.page().select("#faults [lang=de]")).isEmpty();
        assertThat(FundingDesk.post(lead, "/drawdowns/MA-1999-01/release", Map.of())
                        .status())
                .isEqualTo(404);
    }
}
