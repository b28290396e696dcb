package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule gets a new value on its screen: checked, shown what it changes, stored beside the old one. */
class RuleScreensIntegrationTests {

    private static final String RULE = "/rules/retention";

    @Test
    void theLeadGivesARuleANewValueFromADay() {
        Visitor lead = FundingDesk.as("regelleitung", "programme-lead");
        Visitor.Answer screen = lead.get(FundingDesk.HOME + RULE);
        assertThat(screen.page().select("#count").val()).isEqualTo("10");
        assertThat(screen.page().select("#unit option[selected]").val()).isEqualTo("Y");
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "count", "12",
                "unit", "Y",
                "validFrom", "2099-01-01",
                "source", "",
                "certainty", "A",
                "reason", "neue Vorgabe",
                "check", "1"));
        Visitor.Answer wrong = FundingDesk.post(lead, RULE, typed);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#source-wrong").text()).contains("woher die Regel kommt");
        assertThat(wrong.page().select("#reason").text()).isEqualTo("neue Vorgabe");
        typed.put("source", "Änderungsbescheid, Ziffer 9");
        Visitor.Answer checked = FundingDesk.post(lead, RULE, typed);
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(checked.page().select("#change .notice").text()).contains("12 Jahre");
        assertThat(lead.get(FundingDesk.HOME + RULE).text())
                .as("checking stores nothing")
                .doesNotContain("Ziffer 9");
        typed.remove("check");
        typed.put("save", "1");
        Visitor.Answer saved = FundingDesk.post(lead, RULE, typed);
        assertThat(saved.status()).as(saved.text()).isEqualTo(302);
        assertThat(lead.get(FundingDesk.HOME + RULE).page().select("tbody tr").eachText())
                .hasSize(2)
                .last()
                .asString()
                .contains("12 Jahre", "Ziffer 9", "neue Vorgabe", "regelleitung");
        assertThat(lead.get(FundingDesk.HOME + "/rules")
                        .page()
                        .select("tr:contains(Aufbewahrung)")
                        .text())
                .as("until its day the old value holds")
                .contains("10 Jahre");
    }

    @Test
    void whoMayNotChangeRulesReadsThem() {
        Visitor finance = FundingDesk.as("regelkasse", "finance");
        assertThat(finance.get(FundingDesk.HOME + "/rules/procurementThresholds")
                        .text())
                .contains("Direktauftrag bis 500,00");
        assertThat(finance.get(FundingDesk.HOME + RULE).page().select("main form"))
                .isEmpty();
        assertThat(FundingDesk.post(finance, RULE, Map.of("count", "1", "unit", "Y", "validFrom", "2099-01-01"))
                        .status())
                .isEqualTo(403);
        assertThat(finance.get(FundingDesk.HOME + "/rules/none").status()).isEqualTo(404);
    }
}
