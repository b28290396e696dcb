package de.wirtschaftsstandort.funding.web;

import static de.wirtschaftsstandort.funding.web.FundingDesk.HOME;
import static de.wirtschaftsstandort.funding.web.FundingDesk.as;
import static de.wirtschaftsstandort.funding.web.FundingDesk.post;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A procurement from the need to the order, as those who keep it and those who evaluate it see it. */
class ProcurementScreensIntegrationTests {

    private static final String DAY = "2023-06-14";

    private static Map<String, String> need(String subject, String key, String net, String measure) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("subject", subject);
        fields.put("needKey", key);
        fields.put("estimatedNet", net);
        fields.put("estimatedOn", DAY);
        fields.put("estimateBasis", "Preisliste");
        fields.put("vat", "1900");
        fields.put("measure-" + measure, "true");
        return fields;
    }

    private static Visitor.Answer taken(Visitor visitor, String record, String step, Map<String, String> fields) {
        Visitor.Answer answer = post(visitor, record + "/" + step, fields);
        assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(302);
        return visitor.get(record);
    }

    @Test
    void theValueOfTheWholeNeedDecidesBeforeAnythingIsRecorded() {
        Visitor lead = as("vergabewert", "programme-lead");
        Map<String, String> first = need("Website Teil 1", "Website Beispiel", "30.000,00", "19");
        assertThat(post(lead, "/procurements", with(first, "save")).status()).isEqualTo(302);
        Visitor.Answer checked = post(
                lead, "/procurements", with(need("Website Teil 2", "Website Beispiel", "20.420,17", "19"), "check"));
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(checked.page().select("#new .notice").text())
                .contains("50.420,17")
                .contains("Öffentliche Ausschreibung")
                .contains("verteilt")
                .contains("gültig ab");
        assertThat(checked.page().select("#subject").val()).isEqualTo("Website Teil 2");
        Visitor.Answer otherName =
                post(lead, "/procurements", with(need("Webauftritt", "Webauftritt", "20.420,17", "19"), "check"));
        assertThat(otherName.page().select("#new .notice").text())
                .contains("Für dieselbe Maßnahme")
                .contains("50.420,17");
        Visitor.Answer wrong = post(lead, "/procurements", with(need("X", "X", "1,234.50", "19"), "save"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#estimatedNet-wrong").text()).contains("1,234.50");
    }

    private static Map<String, String> with(Map<String, String> fields, String button) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(button, "1");
        return more;
    }

    @Test
    void aRecordLeadsFromTheNeedToTheOrder() {
        Visitor lead = as("vergabe", "programme-lead");
        Visitor.Answer planned =
                post(lead, "/procurements", with(need("Messestand", "Messestand", "4.000,00", "3"), "save"));
        assertThat(planned.status()).as(planned.text()).isEqualTo(302);
        String record = planned.location();
        assertThat(lead.get(record).page().select("#procedure option[selected]").val())
                .isEqualTo("NEGOTIATED");
        Visitor.Answer tooWeak = post(
                lead,
                record + "/procedure",
                Map.of("procedure", "DIRECT", "procedureReason", "schnell", "lotDecision", "ein Los"));
        assertThat(tooWeak.status()).isEqualTo(422);
        assertThat(tooWeak.page().select("#procedure-wrong").text()).contains("mindestens nötig");
        assertThat(tooWeak.page().select("#procedureReason").text()).isEqualTo("schnell");
        taken(
                lead,
                record,
                "procedure",
                Map.of("procedure", "NEGOTIATED", "procedureReason", "unter der Schwelle", "lotDecision", "ein Los"));
        taken(lead, record, "invitation", Map.of("bidder-1", "Messebau Beispiel", "suitability-1", "Referenzen"));
        taken(
                lead,
                record,
                "offer",
                Map.of(
                        "bidder",
                        "Messebau Beispiel",
                        "receivedOn",
                        DAY,
                        "receivedAt",
                        "14:30",
                        "net",
                        "3.900,00",
                        "formallyOk",
                        "true"));
        Visitor finance = as("vergabekasse", "finance");
        assertThat(finance.get(record).text())
                .contains("Angebote sehen vor dem Zuschlag nur")
                .doesNotContain("3.900,00");
        assertThat(finance.get(record).page().select("main form")).isEmpty();
        taken(lead, record, "evaluator", Map.of("evaluator", "vergabe", "noConflict", "true"));
        taken(lead, record, "evaluation", Map.of("score-1", "95"));
        taken(
                lead,
                record,
                "award",
                Map.of("winner", "Messebau Beispiel", "awardedOn", DAY, "awardReason", "wirtschaftlichstes Angebot"));
        assertThat(finance.get(record).text()).contains("3.900,00");
        Visitor.Answer order = lead.get(
                lead.get(record).page().select("main a[href*=orders/new]").attr("href"));
        assertThat(order.page().select("#supplier").val()).isEqualTo("Messebau Beispiel");
        assertThat(order.page().select("#net").val()).isEqualTo("3.900,00");
        assertThat(order.page().select("[name=measure-1] option[selected]").val())
                .isEqualTo("3");
        assertThat(lead.get(HOME + "/measures/3?tab=procurements").page().select("a[href='" + record + "']"))
                .hasSize(1);
    }

    @Test
    void offersAreWeighedByTheCriteriaThatWereFixed() {
        Visitor lead = as("vergabewertung", "programme-lead");
        String record = post(lead, "/procurements", with(need("Imagefilm", "Imagefilm", "20.000,00", "22"), "save"))
                .location();
        taken(
                lead,
                record,
                "procedure",
                Map.of("procedure", "NEGOTIATED", "procedureReason", "Wert", "lotDecision", "ein Los"));
        Map<String, String> criteria = new LinkedHashMap<>(Map.of(
                "priceWeight",
                "60",
                "priceFormula",
                "PROPORTIONAL",
                "criterion-1",
                "Konzept",
                "weight-1",
                "30",
                "tieRule",
                "LOWER_PRICE"));
        Visitor.Answer short90 = post(lead, record + "/criteria", criteria);
        assertThat(short90.status()).isEqualTo(422);
        assertThat(short90.page().select("#criteria-wrong").text()).contains("zusammen 90");
        assertThat(short90.page().select("[name=criterion-1]").val()).isEqualTo("Konzept");
        criteria.put("weight-1", "40");
        assertThat(taken(lead, record, "criteria", criteria).text()).contains("Preis 60 %, Konzept 40 %");
        taken(lead, record, "invitation", Map.of("bidder-1", "Film A Beispiel", "bidder-2", "Film B Beispiel"));
        for (String[] offer : new String[][] {{"Film A Beispiel", "18.000,00"}, {"Film B Beispiel", "20.000,00"}}) {
            taken(
                    lead,
                    record,
                    "offer",
                    Map.of("bidder", offer[0], "receivedOn", DAY, "net", offer[1], "formallyOk", "true"));
        }
        taken(lead, record, "evaluator", Map.of("evaluator", "vergabewertung", "noConflict", "true"));
        Map<String, String> points = new LinkedHashMap<>(
                Map.of("points-1-2", "4", "reason-1-2", "knapp", "points-2-2", "9", "reason-2-2", ""));
        Visitor.Answer without = post(lead, record + "/evaluation", points);
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#scores-wrong").text()).contains("Film B Beispiel, Konzept");
        points.put("reason-2-2", "überzeugend");
        Visitor.Answer ranked = taken(lead, record, "evaluation", points);
        assertThat(ranked.text())
                .contains("10 × niedrigster Preis ÷ Preis des Angebots")
                .contains("90,00")
                .contains("76,00");
        Visitor.Answer second = post(
                lead, record + "/award", Map.of("winner", "Film A Beispiel", "awardedOn", DAY, "awardReason", "x"));
        assertThat(second.page().select("#winner-wrong").text()).contains("steht vorn: Film B Beispiel");
        taken(lead, record, "award", Map.of("winner", "Film B Beispiel", "awardedOn", DAY, "awardReason", "Rang 1"));
        assertThat(lead.get(HOME + "/reports/b7").text())
                .contains("Wertung der Angebote")
                .contains("überzeugend");
    }

    @Test
    void everyStationOfTheWayReadsInBothLanguages() {
        Visitor lead = as("vergabesprache", "programme-lead");
        String record = post(lead, "/procurements", with(need("Banner", "Banner", "300,00", "4"), "save"))
                .location();
        for (String language : new String[] {"en", "de"}) {
            post(lead, "/backoffice/language", Map.of("language", language, "to", "/backoffice"));
            Visitor.Answer screen = lead.get(record);
            assertThat(screen.page().select("details .help p")).isNotEmpty();
            assertThat(screen.page().select(".way [aria-current=step]")).hasSize(1);
            assertThat(screen.page().select("[style], script:not([src])")).isEmpty();
        }
    }

    @Test
    void aRecordOfOthersIsNotThere() {
        Visitor member = as("vergabegruppe", "working-group-member");
        Visitor lead = as("vergabefremd", "programme-lead");
        String record = post(lead, "/procurements", with(need("Film", "Film", "400,00", "5"), "save"))
                .location();
        assertThat(member.get(record).status()).isEqualTo(404);
        assertThat(member.get(HOME + "/procurements").text()).doesNotContain("Film");
    }
}
