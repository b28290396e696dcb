package de.wirtschaftsstandort.funding.web;

import static de.wirtschaftsstandort.funding.web.FundingDesk.HOME;
import static de.wirtschaftsstandort.funding.web.FundingDesk.as;
import static de.wirtschaftsstandort.funding.web.FundingDesk.post;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** An interim proof as finance prepares it, the lead checks and hands it in and the granting body answers. */
class ProofScreensIntegrationTests {

    /** Nothing else is paid on this day. */
    private static final String DAY = "2023-12-24";

    private static String paidReceipt(Visitor finance, Visitor lead) {
        Map<String, String> invoice = new LinkedHashMap<>();
        invoice.put("kind", "INVOICE");
        invoice.put("supplier", "Druckerei Nachweis");
        invoice.put("invoiceNumber", "NW-1");
        invoice.put("subject", "Faltblatt");
        invoice.put("invoiceDate", "2023-12-01");
        invoice.put("receivedOn", "2023-12-01");
        invoice.put("orderDate", "2023-11-20");
        invoice.put("serviceFrom", "2023-11-20");
        invoice.put("serviceTo", "2023-12-01");
        invoice.put("net", "100,00");
        invoice.put("vat", "19,00");
        invoice.put("measure-1", "21");
        invoice.put("save", "1");
        Visitor.Answer recorded = post(finance, "/receipts/new", invoice);
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(302);
        String receipt = recorded.location();
        assertThat(post(lead, receipt + "/check", Map.of()).status()).isEqualTo(302);
        Visitor till = as("nachweiskasse", "finance");
        assertThat(post(till, receipt + "/release", Map.of()).status()).isEqualTo(302);
        assertThat(post(till, receipt + "/pay", Map.of("paymentDate", DAY)).status())
                .isEqualTo(302);
        return receipt.substring(receipt.lastIndexOf('/') + 1);
    }

    private static Visitor.Answer taken(Visitor visitor, String proof, String step, Map<String, String> fields) {
        Visitor.Answer answer = post(visitor, proof + "/" + step, fields);
        assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(302);
        return visitor.get(proof);
    }

    @Test
    void aProofGoesThroughFourHandsAndKeepsWhatWasReduced() throws IOException {
        Visitor finance = as("nachweis", "finance");
        Visitor lead = as("nachweisleitung", "programme-lead");
        String receipt = paidReceipt(finance, lead);
        Visitor.Answer wrong = post(
                finance, "/proofs", Map.of("kind", "INTERIM", "from", DAY, "to", "2023-12-23", "narrative", "Druck"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#to-wrong").text()).contains("endet vor seinem Beginn");
        assertThat(wrong.page().select("#narrative").text()).isEqualTo("Druck");
        Visitor.Answer begun = post(
                finance,
                "/proofs",
                Map.of("kind", "INTERIM", "from", DAY, "to", DAY, "narrative", "Faltblatt gedruckt"));
        assertThat(begun.status()).as(begun.text()).isEqualTo(302);
        String proof = begun.location();
        Visitor.Answer draft = finance.get(proof);
        assertThat(draft.text()).contains(receipt).contains("119,00").contains("Prüfen muss ihn jemand anderes");
        String paper = HOME + "/receipts/" + receipt;
        assertThat(post(finance, paper + "/park", Map.of("reason", "Angebot fehlt noch"))
                        .status())
                .isEqualTo(302);
        assertThat(finance.get(proof).text()).as("parked").doesNotContain(receipt);
        assertThat(post(finance, paper + "/resume", Map.of()).status()).isEqualTo(302);
        assertThat(post(finance, proof + "/check", Map.of()).status()).isEqualTo(403);
        taken(lead, proof, "check", Map.of());
        assertThat(post(finance, proof + "/submission", Map.of()).status()).isEqualTo(403);
        Visitor.Answer submitted = taken(lead, proof, "submission", Map.of());
        assertThat(submitted.page().select(".way [aria-current]").text()).isEqualTo("Eingereicht");
        assertThat(FundingDesk.upload(
                                lead,
                                proof.substring(HOME.length()) + "/files",
                                Map.of(),
                                "schreiben.xml",
                                "<?xml version=\"1.0\"?><schreiben/>".getBytes(StandardCharsets.US_ASCII))
                        .status())
                .isEqualTo(302);
        Visitor.Answer noReason =
                post(lead, proof + "/reduction", Map.of("receipt", receipt, "recognised", "100,00", "reason", ""));
        assertThat(noReason.status()).isEqualTo(422);
        assertThat(noReason.page().select("#reason-wrong").text()).contains("Grund der Kürzung");
        assertThat(post(lead, proof + "/reduction", Map.of("receipt", "B-1", "recognised", "1,00", "reason", "x"))
                        .page()
                        .select("#receipt-wrong")
                        .text())
                .contains("keinen Beleg „B-1“");
        taken(
                lead,
                proof,
                "reduction",
                Map.of("receipt", receipt, "recognised", "100,00", "reason", "Umsatzsteuer nicht förderfähig"));
        String today = lead.get(proof).page().select("#examinedOn").val();
        Visitor.Answer examined =
                taken(lead, proof, "examination", Map.of("examinedOn", today, "letter", "LDS, Beispiel 12"));
        assertThat(examined.page().select(".way [aria-current]").text()).isEqualTo("Gekürzt");
        assertThat(examined.text()).contains("Umsatzsteuer nicht förderfähig").contains("19,00");
        assertThat(lead.get(paper).page().select("a[href$='" + proof + "']")).hasSize(1);
        assertThat(lead.get(paper).text()).contains("Teilanerkannt");
        anItemOfTheReceiptIsBoundToItsPurpose(lead, paper);
        String number = proof.substring(proof.lastIndexOf('/') + 1);
        assertThat(lead.get(HOME + "/reports/b2?proof=" + number).text())
                .contains(receipt)
                .contains("100,00");
        theSumsOfTheFileForAuditorsAreThoseOfTheLedger(lead);
        Visitor auditor = as("nachweispruefung", "auditor");
        assertThat(auditor.get(proof).page().select("main form")).isEmpty();
        assertThat(auditor.get(HOME + "/proofs").text()).contains(number);
    }

    private static void theSumsOfTheFileForAuditorsAreThoseOfTheLedger(Visitor lead) throws IOException {
        Map<String, String> files = new TreeMap<>();
        byte[] archive = lead.bytes(HOME + "/reports/b13/zip?from=" + DAY + "&to=" + DAY);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        String sums = Objects.requireNonNull(files.get("summen.csv"));
        assertThat(sums)
                .contains("\r\nBelege;"
                        + ledger("select count(distinct receipt_line_id) from funding.money_entry where %s") + "\r\n")
                .contains("\r\nförderfähig;" + euros("kind = 'ACTUAL'") + "\r\n")
                .contains("\r\ngezahlt;" + euros("kind in ('ACTUAL', 'NOT_ELIGIBLE')") + "\r\n")
                .contains("\r\nDateien;" + (files.size() - 2) + "\r\n");
        assertThat(Objects.requireNonNull(files.get("index.csv")).lines().count())
                .as("a heading and a line for each file but itself")
                .isEqualTo(files.size());
        assertThat(files.keySet()).anySatisfy(name -> assertThat(name).matches("Nachweise/N-.*/schreiben\\.xml"));
    }

    private static long ledger(String sql) {
        return FundingDesk.JDBC
                .sql(sql.formatted("on_day = '" + DAY + "' and kind in ('ACTUAL', 'NOT_ELIGIBLE')"))
                .query(Long.class)
                .single();
    }

    private static String euros(String kinds) {
        return Money.ofCents(ledger(
                        "select coalesce(sum(cents), 0)::bigint from funding.money_entry where " + kinds + " and %s"))
                .format("de")
                .replace("\u00a0€", "");
    }

    private static void anItemOfTheReceiptIsBoundToItsPurpose(Visitor lead, String paper) {
        Map<String, String> item = Map.of(
                "description", "Prospektständer Beispiel", "acquiredOn", "2023-12-01", "boundUntil", "2023-11-30");
        Visitor.Answer wrong = post(lead, paper + "/items", item);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#boundUntil-wrong").text()).contains("endet vor der Anschaffung");
        assertThat(wrong.page().select("details[open] #description").val()).isEqualTo("Prospektständer Beispiel");
        Map<String, String> right = new LinkedHashMap<>(item);
        LocalDate soon = LocalDate.now(CountyTime.ZONE).plusDays(20);
        right.put("boundUntil", soon.toString());
        assertThat(post(lead, paper + "/items", right).status()).isEqualTo(302);
        assertThat(lead.get(paper).text()).contains("Prospektständer Beispiel");
        assertThat(lead.get(HOME + "/deadlines").text()).contains("Zweckbindung endet: Prospektständer");
    }
}
