package de.wirtschaftsstandort.funding.web;

import static de.wirtschaftsstandort.funding.web.FundingDesk.HOME;
import static de.wirtschaftsstandort.funding.web.FundingDesk.as;
import static de.wirtschaftsstandort.funding.web.FundingDesk.post;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Risks, tasks, the funding notice and income, entered on their screens. */
class RisksAndPublicityIntegrationTests {

    @Test
    void aRiskAndATaskAreEnteredAndSettled() {
        Visitor lead = as("risiko", "programme-lead");
        Map<String, String> risk = Map.of(
                "title",
                "Druckerei schließt",
                "measure",
                "7",
                "likelihood",
                "4",
                "impact",
                "4",
                "response",
                "zweites Angebot");
        assertThat(post(lead, "/risks", risk).status()).isEqualTo(302);
        Visitor.Answer wrong = post(lead, "/risks", Map.of("title", "X", "likelihood", "9", "impact", "4"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#likelihood-wrong")).hasSize(1);
        assertThat(wrong.page().select("#title").val()).isEqualTo("X");
        String id = lead.get(HOME + "/risks")
                .page()
                .select("#risk option:contains(Druckerei schließt)")
                .val();
        assertThat(post(lead, "/risks/closed", Map.of("risk", id, "closedOn", "2023-06-14"))
                        .status())
                .isEqualTo(302);
        assertThat(post(
                                lead,
                                "/risks/tasks",
                                Map.of("task", "Logo bestellen", "responsible", "kasse", "due", "2099-01-10"))
                        .status())
                .isEqualTo(302);
        assertThat(lead.get(HOME + "/risks").text()).contains("Logo bestellen");
    }

    @Test
    void aMediumWithoutNoticeIsAGapUntilItsExemptionIsReported() {
        Visitor lead = as("publizitaet", "programme-lead");
        Map<String, String> pen = Map.of("measure", "11", "medium", "Kugelschreiber", "shownOn", "2023-06-14");
        assertThat(post(lead, "/publicity", pen).status()).isEqualTo(302);
        assertThat(lead.get(HOME + "/publicity").text()).contains("Ohne Hinweis und ohne gemeldete Ausnahme");
        Visitor.Answer halfReason = post(
                lead,
                "/publicity",
                Map.of("measure", "11", "medium", "Radiergummi", "shownOn", "2023-06-14", "exemption", "zu klein"));
        assertThat(halfReason.status()).isEqualTo(422);
        assertThat(halfReason.page().select("#reportedOn-wrong").text()).contains("Zu klein");
        assertThat(halfReason.page().select("#medium").val()).isEqualTo("Radiergummi");
    }

    @Test
    void incomeIsEnteredByFinanceAndNotByAuditors() {
        Map<String, String> fields = Map.of(
                "receivedOn", "2023-06-14", "payer", "Kammer Beispiel", "reason", "Standgeld", "amount", "450,00");
        Visitor finance = as("einnahme", "finance");
        assertThat(post(finance, "/publicity/income", fields).status()).isEqualTo(302);
        assertThat(finance.get(HOME + "/publicity").text())
                .contains("Kammer Beispiel")
                .contains("450,00");
        Visitor auditor = as("einnahmepruefung", "auditor");
        assertThat(post(auditor, "/publicity/income", fields).status()).isEqualTo(403);
        assertThat(auditor.get(HOME + "/publicity").page().select("main form")).isEmpty();
    }
}
