package de.wirtschaftsstandort.funding.web;

import static de.wirtschaftsstandort.funding.web.FundingDesk.HOME;
import static de.wirtschaftsstandort.funding.web.FundingDesk.JDBC;
import static de.wirtschaftsstandort.funding.web.FundingDesk.as;
import static de.wirtschaftsstandort.funding.web.FundingDesk.post;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FundingDrafts on their way through the screens: handed in on the usual form, found in the queue, adopted by saving or sent back. */
class DraftScreensIntegrationTests {

    private static final String NUMBER = ".*/drafts/(E-\\d{4}-\\d{3})";

    private static Map<String, String> order(String subject, String net) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("supplier", "Druckerei Beispiel");
        fields.put("subject", subject);
        fields.put("orderDate", "2023-03-01");
        fields.put("net", net);
        fields.put("vat", "1900");
        fields.put("measure-1", "17");
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    /** Answers the number of the draft. */
    private static String handedIn(Visitor provider, String path, Map<String, String> fields) {
        Visitor.Answer answer = post(provider, path, with(fields, "prepare", "1"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        assertThat(answer.location()).matches(NUMBER);
        return answer.location().replaceAll(NUMBER, "$1");
    }

    private static int orders(String subject) {
        return JDBC.sql("select count(*) from funding.commitment where subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }

    @Test
    void anOrderIsPreparedByTheProviderAndBoundByWhoeverSavesIt() {
        Visitor provider = as("entwurf-auftrag", "provider");
        Visitor lead = as("entwurf-leitung", "programme-lead");
        Visitor finance = as("entwurf-finanzen", "finance");
        assertThat(provider.get(HOME + "/orders/new").page().select("button[name=save]"))
                .isEmpty();
        assertThat(post(provider, "/orders/new", with(order("Entwurf Flyer", "100,00"), "save", "1"))
                        .status())
                .as("the provider binds nothing")
                .isEqualTo(403);
        Visitor.Answer wrong = post(provider, "/orders/new", with(order("Entwurf Flyer", "1,234.50"), "prepare", "1"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#net").val()).isEqualTo("1,234.50");

        String number = handedIn(provider, "/orders/new", order("Entwurf Flyer", "100,00"));

        assertThat(orders("Entwurf Flyer")).isZero();
        assertThat(lead.get(HOME).page().select("main").text()).contains(number);
        assertThat(finance.get(HOME + "/queue").page().select("main").text()).contains(number);
        assertThat(provider.get(HOME + "/queue").page().select("main").text()).doesNotContain(number);
        Visitor.Answer shown = lead.get(HOME + "/drafts/" + number);
        assertThat(shown.page().select("main").text())
                .contains("100,00")
                .contains("19 %")
                .contains("entwurf-auftrag");
        Visitor.Answer filled = lead.get(HOME + "/orders/new?draft=" + number);
        assertThat(filled.page().select("#subject").val()).isEqualTo("Entwurf Flyer");
        assertThat(filled.page().select("[name=draft]").val()).isEqualTo(number);

        Map<String, String> saved =
                with(order("Entwurf Flyer", "100,00"), "draft", number, "revision", "1", "save", "1");
        assertThat(post(lead, "/orders/new", saved).status()).isEqualTo(302);
        assertThat(orders("Entwurf Flyer")).isOne();
        Visitor.Answer second = post(finance, "/orders/new", saved);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().select("#faults").text())
                .contains("schon erledigt")
                .contains("entwurf-leitung");
        assertThat(orders("Entwurf Flyer")).isOne();
        assertThat(provider.get(HOME + "/drafts/" + number)
                        .page()
                        .select("main")
                        .text())
                .contains("Übernommen")
                .contains("A-2023-");
    }

    @Test
    void aReceiptComesBackWithItsReasonIsChangedAndAdopted() {
        Visitor provider = as("entwurf-beleg", "provider");
        Visitor finance = as("entwurf-pruefer", "finance");
        Map<String, String> receipt = with(
                order("Entwurf Beleg", "10,00"),
                "kind",
                "INVOICE",
                "invoiceNumber",
                "E-1",
                "invoiceDate",
                "2023-03-01",
                "receivedOn",
                "2023-03-01",
                "vat",
                "1,90");
        Visitor.Answer early =
                post(provider, "/receipts/new", with(receipt, "invoiceDate", "2999-01-01", "prepare", "1"));
        assertThat(early.page().select("#invoiceDate-wrong").text()).isNotEmpty();
        String number = handedIn(provider, "/receipts/new", receipt);
        Visitor.Answer silent = post(finance, "/drafts/" + number + "/return", Map.of("revision", "1"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("#reason-wrong").text()).isEqualTo("Bitte sagen, was zu ändern ist.");
        assertThat(post(finance, "/drafts/" + number + "/return", Map.of("revision", "1", "reason", "Skonto fehlt"))
                        .status())
                .isEqualTo(302);
        assertThat(provider.get(HOME).page().select("main").text())
                .contains(number)
                .contains("Skonto fehlt");

        assertThat(handedIn(
                        provider, "/receipts/new", with(receipt, "discount", "0,20", "draft", number, "revision", "1")))
                .isEqualTo(number);
        Map<String, String> adopted = with(receipt, "discount", "0,20", "draft", number, "save", "1");
        assertThat(post(finance, "/receipts/new", with(adopted, "revision", "1"))
                        .page()
                        .select("#faults")
                        .text())
                .contains("Fassung 2");
        Visitor.Answer recorded = post(finance, "/receipts/new", with(adopted, "revision", "2"));
        assertThat(recorded.location()).contains("/receipts/B-");
        assertThat(post(provider, "/drafts/" + number + "/withdrawal", Map.of("reason", "zu spät"))
                        .page()
                        .select("#faults")
                        .text())
                .contains("schon erledigt");
    }

    @Test
    void aVirementIsPreparedInTheGridAndHandedInByWhoeverChecksIt() {
        Visitor provider = as("entwurf-plan", "provider");
        Visitor lead = as("entwurf-entscheidet", "programme-lead");
        String mark = provider.get(HOME + "/plan").page().select("[name=mark]").val();
        Map<String, String> cells =
                Map.of("c-21-2024", "29.900,00", "c-7-2024", "50.100,00", "reason", "Entwurf Messe", "mark", mark);
        assertThat(post(provider, "/plan", with(cells, "submit", "1")).status()).isEqualTo(403);
        assertThat(post(provider, "/plan", with(cells, "c-7-2024", "50.200,00", "prepare", "1"))
                        .status())
                .as("what does not balance is not handed in")
                .isEqualTo(422);
        String number = handedIn(provider, "/plan", cells);
        Visitor.Answer filled = lead.get(HOME + "/plan?draft=" + number);
        assertThat(filled.page().select("#c-7-2024").val()).isEqualTo("50.100,00");
        assertThat(filled.page().select("#preview").text()).contains("100,00");
        assertThat(filled.page().select("button[name=submit]")).hasSize(1);
        assertThat(post(lead, "/plan", with(cells, "draft", number, "revision", "1", "submit", "1"))
                        .status())
                .isEqualTo(302);
        Visitor.Answer adopted = lead.get(HOME + "/drafts/" + number);
        assertThat(adopted.page().select(".badge").text()).isEqualTo("Übernommen");
        String virement = adopted.page().select("main").text().replaceAll(".*(U-\\d{4}-\\d\\d).*", "$1");
        // Other tests vote on what waits for a decision.
        assertThat(post(lead, "/virements/" + virement + "/withdrawal", Map.of("reason", "Beispiel"))
                        .status())
                .isEqualTo(302);
        assertThat(lead.get(HOME + "/orders/new?draft=" + number).status())
                .as("no form of another kind")
                .isEqualTo(404);
    }
}
