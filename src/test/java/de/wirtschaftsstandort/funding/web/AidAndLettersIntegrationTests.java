package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** State aid and letters about publicity, as the programme lead enters them. */
class AidAndLettersIntegrationTests {

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    @Test
    void aidAboveTheCeilingIsRefusedAtItsFieldAndALetterStandsAmongTheDeadlines() {
        Visitor lead = FundingDesk.as("beihilfe", "programme-lead");
        Map<String, String> aid = Map.of(
                "measure",
                "3",
                "company",
                "Werk Beispiel der Beihilfe",
                "grantedOn",
                "2025-06-02",
                "aid",
                "20.000,00",
                "declaredOn",
                "2025-05-20",
                "declared",
                "280.000,01");
        Visitor.Answer refused = FundingDesk.post(lead, "/aid", aid);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#aid-wrong").text()).contains("0,01").contains("Höchstbetrag");
        assertThat(refused.page().select("#company").val()).isEqualTo("Werk Beispiel der Beihilfe");
        Visitor.Answer taken = FundingDesk.post(lead, "/aid", with(aid, "declared", "280.000,00"));
        assertThat(taken.status()).as(taken.text()).isEqualTo(302);
        Visitor.Answer screen = lead.get(FundingDesk.HOME + "/aid");
        assertThat(screen.text()).contains("Werk Beispiel der Beihilfe").contains("2023/2831");
        assertThat(lead.get(FundingDesk.HOME + "/reports/b4").text()).contains("Werk Beispiel der Beihilfe");
        String valid = screen.page()
                .select("#cancelled option:contains(Werk Beispiel der Beihilfe)")
                .val();
        assertThat(FundingDesk.post(lead, "/aid/cancelled", Map.of("cancelled", valid, "reason", "nicht gewährt"))
                        .status())
                .isEqualTo(302);
        assertThat(lead.get(FundingDesk.HOME + "/reports/b4").text()).doesNotContain("Werk Beispiel der Beihilfe");

        Map<String, String> letter =
                Map.of("letter-measure", "11", "letter-medium", "Tassen der Beihilfe", "letterOn", "2025-06-31");
        assertThat(FundingDesk.post(lead, "/publicity/letters", letter)
                        .page()
                        .select("#letterOn-wrong")
                        .text())
                .contains("2025-06-31");
        assertThat(FundingDesk.post(lead, "/publicity/letters", with(letter, "letterOn", "2025-06-30"))
                        .status())
                .isEqualTo(302);
        assertThat(lead.get(FundingDesk.HOME + "/deadlines").text()).contains("Tassen der Beihilfe");
        String open = lead.get(FundingDesk.HOME + "/publicity")
                .page()
                .select("#letter option:contains(Tassen der Beihilfe)")
                .val();
        assertThat(FundingDesk.post(
                                lead,
                                "/publicity/letters/cured",
                                Map.of("letter", open, "curedOn", "2025-07-30", "cure", "Aufkleber"))
                        .status())
                .isEqualTo(302);
        assertThat(lead.get(FundingDesk.HOME + "/deadlines").text()).doesNotContain("Tassen der Beihilfe");
        assertThat(FundingDesk.as("beihilfepruefung", "auditor")
                        .get(FundingDesk.HOME + "/aid")
                        .page()
                        .select("main form"))
                .isEmpty();
    }
}
