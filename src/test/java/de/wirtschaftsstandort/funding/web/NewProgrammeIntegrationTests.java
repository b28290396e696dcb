package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Another county's programme, as a programme lead pastes it from a spreadsheet. */
class NewProgrammeIntegrationTests {

    private static final String NEW = "/backoffice/funding/new";

    private static Map<String, String> typed(String button, String measures) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("code", "RB-BEISPIEL-26");
        typed.put("name", "Regionalbudget des Beispielkreises");
        typed.put("applicant", "Landkreis Beispiel");
        typed.put("fundingBody", "Bezirksregierung Beispiel");
        typed.put("from", "2026-01-01");
        typed.put("to", "2027-12-31");
        typed.put("dimension", "Handlungsfeld");
        typed.put("categories", "Fachkräfte\nStandort");
        typed.put("measures", measures);
        typed.put(button, "1");
        return typed;
    }

    @Test
    void isShownBeforeItIsStoredAndBeginsWithTheAuthorityNamedThere() {
        Visitor lead = FundingDesk.as("einrichtung", "programme-lead");
        assertThat(lead.get("/backoffice/funding").page().select("a[href=" + NEW + "]"))
                .hasSize(1);
        Visitor.Answer wrong = FundingDesk.post(
                lead,
                NEW,
                typed("check", "1\tFaltblatt\tStandort\t2026-Q1\t2028-Q1\t20.000,00\n2; Messe; Wohnen; ; ; 1,234"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#measures-wrong").text())
                .contains("Zeile 1: Ein Quartal liegt außerhalb", "Zeile 2: „Wohnen“", "Zeile 2: „1,234“");
        assertThat(wrong.page().select("#fundingBody").val()).isEqualTo("Bezirksregierung Beispiel");
        String measures =
                "1\tFaltblatt\tStandort\t2026-Q1\t2026-Q4\t20.000,00 €\t5.000,00 €\n2; Messe; 1; ; ; ; 30.000,00";
        Visitor.Answer shown = FundingDesk.post(lead, NEW, typed("check", measures));
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.page().select("#preview tr.sum").text())
                .contains("20.000,00")
                .contains("35.000,00")
                .contains("55.000,00");
        assertThat(lead.get("/backoffice/funding").text()).doesNotContain("RB-BEISPIEL-26");
        assertThat(FundingDesk.post(lead, NEW, typed("save", measures)).status())
                .isEqualTo(302);
        String home = "/backoffice/funding/RB-BEISPIEL-26";
        assertThat(lead.get(home + "/plan").text()).contains("Fachkräfte", "Standort", "30.000,00");
        assertThat(lead.get(home + "/reports/b1").text())
                .contains("Bewilligungsbehörde: Bezirksregierung Beispiel")
                .doesNotContain("Landesdirektion Sachsen, Dienststelle");
        assertThat(lead.get(home + "/history").text()).contains("Programm eingerichtet");
        assertThat(FundingDesk.post(lead, NEW, typed("check", measures))
                        .page()
                        .select("#code-wrong")
                        .text())
                .contains("gibt es schon");
    }

    @Test
    void isForThoseWhoLeadAProgramme() {
        Visitor finance = FundingDesk.as("einrichtungsfinanzen", "finance");
        assertThat(finance.get(NEW).status()).isEqualTo(403);
        assertThat(finance.get("/backoffice/funding").page().select("a[href=" + NEW + "]"))
                .isEmpty();
    }
}
