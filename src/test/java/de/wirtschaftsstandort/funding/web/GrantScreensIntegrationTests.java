package de.wirtschaftsstandort.funding.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Accounts;
import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import de.wirtschaftsstandort.shell.web.Visitor;
import de.wirtschaftsstandort.support.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A smaller grant at a rate that does not divide, then a virement in odd cents, all as people type it. */
class GrantScreensIntegrationTests {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final BackofficeProcess PROCESS = BackofficeProcess.start(DATABASE);
    private static final String HOME = "/backoffice/funding/RB-NOS-2022";
    private static final String DAY = "2023-06-14";

    @AfterAll
    static void stop() {
        PROCESS.close();
    }

    private static Visitor as(String loginName, String role) {
        JDBC.sql("update people.role set second_factor = false").update();
        new Accounts(JDBC).create(loginName, role);
        Visitor visitor = new Visitor(PROCESS.address());
        assertThat(visitor.signIn(loginName, Accounts.PASSWORD).status()).isEqualTo(302);
        return visitor;
    }

    private static Visitor.Answer sent(Visitor visitor, String path, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("_csrf", visitor.get("/backoffice/account").formToken());
        return visitor.send(visitor.post(path.startsWith("/backoffice") ? path : HOME + path, fields));
    }

    private static Map<String, String> decision() {
        Map<String, String> decision = new LinkedHashMap<>();
        decision.put("kind", "INITIAL");
        decision.put("decidedOn", "2023-01-10");
        decision.put("receivedOn", "2023-01-12");
        decision.put("effectiveFrom", "2023-01-10");
        decision.put("reference", "Beispiel 66-2");
        decision.put("from", "2023-01-01");
        decision.put("to", "2025-12-31");
        decision.put("rate", "66,67");
        decision.put("eligible", "500.000,01");
        decision.put("grantMax", "333.350,00");
        decision.put("held", "0");
        decision.put("grace", "1");
        decision.put("tranches", "2023 111.111,11\n2024 111.111,11\n2025 111.127,78");
        return decision;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static List<String> row(Visitor.Answer screen, String table, String header) {
        return screen.page().select("caption").stream()
                .filter(caption -> caption.text().equals(table))
                .map(Element::parent)
                .flatMap(found -> requireNonNull(found).select("tbody tr").stream())
                .filter(row -> requireNonNull(row.selectFirst("th")).text().equals(header))
                .flatMap(row -> row.select("td").stream())
                .map(Element::text)
                .toList();
    }

    @Test
    void aSmallerGrantCutsThePlanAndAVirementMovesCentsInIt() {
        Visitor lead = as("bescheid", "programme-lead");
        Visitor.Answer refused =
                sent(lead, "/grants", with(with(decision(), "rate", "66,666"), "grantMax", "333350.0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#rate-wrong").text()).contains("66,666");
        assertThat(refused.page().select("#grantMax-wrong").text()).isNotEmpty();
        assertThat(refused.page().select("#reference").val()).isEqualTo("Beispiel 66-2");
        assertThat(sent(lead, "/grants", with(decision(), "grantMax", "333.350,02"))
                        .page()
                        .select("#grantMax-wrong")
                        .text())
                .contains("höher als der Fördersatz");
        assertThat(sent(lead, "/grants", with(decision(), "tranches", "2022 1,00"))
                        .page()
                        .select("#tranches-wrong")
                        .text())
                .contains("außerhalb des bewilligten Zeitraums");

        Visitor.Answer taken = sent(lead, "/grants", decision());
        assertThat(taken.status()).as(taken.text()).isEqualTo(302);
        assertThat(lead.get(HOME + "/plan").page().select("#c-7-2023").val())
                .as("nothing changed yet")
                .isEqualTo("50.000,00");
        Visitor.Answer preview = lead.get(HOME + "/grants/1");
        assertThat(row(preview, "Jahre", "2023"))
                .containsExactly("375.000,00 €", "166.658,33 €", "111.111,11 €", "111.111,11 €");
        assertThat(row(preview, "Jahre", "2022")).startsWith("125.000,00 €", "0,00 €");
        assertThat(row(preview, "Jahre", "Summe"))
                .startsWith("1.125.000,00 €")
                .endsWith("333.350,00 €", "333.350,00 €");
        assertThat(lead.get(HOME + "/grants/1?move-2022=2023").text()).isNotEqualTo(preview.text());

        Visitor auditor = as("einsicht", "auditor");
        assertThat(auditor.get(HOME + "/grants/1").page().select("form[method=post][action$=adoption]"))
                .isEmpty();
        assertThat(sent(lead, "/grants/1/adoption", Map.of("move-2022", "2025")).status())
                .isEqualTo(302);
        Visitor.Answer after = lead.get(HOME + "/grants/1");
        assertThat(after.text()).contains("Der Plan folgt diesem Bescheid");
        Visitor.Answer twice = sent(lead, "/grants/1/adoption", Map.of());
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.page().select("#faults").text()).contains("gilt schon");
        assertThat(lead.get(HOME + "/grants/2").status()).isEqualTo(404);
        virement(lead);
    }

    /** 1.234,56 € from M21 to M7 in 2023, voted on in a meeting. */
    private static void virement(Visitor lead) {
        sent(lead, "/bodies", Map.of("name", "Steuerungsgruppe", "kind", "STEERING", "deciding", "true"));
        String body = lead.get(HOME + "/bodies")
                .page()
                .select("#body option:contains(Steuerungsgruppe)")
                .val();
        Map<String, String> member = new LinkedHashMap<>(Map.of("body", body, "member", "Mitglied", "login", "eins"));
        member.putAll(Map.of("stakeholder", "KOMMUNE", "voting", "true", "from", "2022-09-01"));
        assertThat(sent(lead, "/bodies/members", member).status()).isEqualTo(302);
        Visitor.Answer grid = lead.get(HOME + "/plan");
        String m7 = grid.page().select("#c-7-2023").val();
        String m21 = grid.page().select("#c-21-2023").val();
        String total = total(lead);
        Visitor.Answer handedIn = lead.submit(
                grid,
                HOME + "/plan",
                Map.of(
                        "c-21-2023",
                        plus(m21, -123_456),
                        "c-7-2023",
                        plus(m7, 123_456),
                        "reason",
                        "noch ein Messetag",
                        "submit",
                        "1"));
        assertThat(handedIn.status()).as(handedIn.text()).isEqualTo(302);
        Map<String, String> held = new LinkedHashMap<>(Map.of("body", body, "heldOn", DAY, "agenda", "Umwidmung"));
        lead.get(HOME + "/meetings?body=" + body)
                .page()
                .select("input[name^=member-]")
                .eachAttr("name")
                .forEach(name -> held.put(name, "true"));
        assertThat(sent(lead, "/meetings", held).status()).isEqualTo(302);
        String meeting = lead.get(HOME + "/meetings")
                .page()
                .select("a[href*=/meetings/STG]")
                .attr("href");
        Map<String, String> vote = new LinkedHashMap<>(Map.of("title", "Umwidmung", "wording", "wird zugestimmt"));
        vote.putAll(Map.of("yes", "1", "no", "0", "abstained", "0", "effectiveFrom", DAY));
        assertThat(sent(lead, meeting + "/votes", vote).status()).isEqualTo(302);
        String virement = lead.get(HOME + "/virements")
                .page()
                .select("a[href*=/virements/U-]")
                .attr("href");
        String decided =
                lead.get(virement).page().select("#decision option[value^=STG]").attr("value");
        assertThat(sent(lead, virement + "/decision", Map.of("decision", decided))
                        .status())
                .isEqualTo(302);
        assertThat(lead.get(virement).text()).contains("wirksam");
        assertThat(lead.get(HOME + "/plan").page().select("#c-7-2023").val()).isEqualTo(plus(m7, 123_456));
        assertThat(total(lead)).isEqualTo(total);
    }

    private static String total(Visitor lead) {
        return String.join(" ", row(lead.get(HOME + "/years"), "Jahresabschluss", "2023"));
    }

    private static String plus(String amount, long cents) {
        return Money.parse(amount).plus(Money.ofCents(cents)).format("de").replace("\u00a0€", "");
    }
}
