package de.wirtschaftsstandort.funding.web;

import static de.wirtschaftsstandort.funding.web.FundingDesk.JDBC;
import static de.wirtschaftsstandort.funding.web.FundingDesk.as;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot become a receipt comes back with a sentence at its field; nothing typed is lost and nothing half saved. */
class BadReceiptsIntegrationTests {

    private static Map<String, String> invoice(String number) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", "INVOICE");
        fields.put("supplier", "Druckerei Beispiel");
        fields.put("invoiceNumber", number);
        fields.put("subject", "Flyer " + number);
        fields.put("orderDate", "2023-03-01");
        fields.put("invoiceDate", "2023-03-01");
        fields.put("receivedOn", "2023-03-01");
        fields.put("net", "10,00");
        fields.put("vat", "1,90");
        fields.put("measure-1", "5");
        fields.put("save", "1");
        return fields;
    }

    private static Visitor.Answer sent(Visitor visitor, Map<String, String> fields) {
        return FundingDesk.post(visitor, "/receipts/new", fields);
    }

    private static int receipts(String number) {
        return JDBC.sql("select count(*) from funding.receipt where invoice_number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(Visitor.Answer refused, String number, String field, String sentence) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.page().select("#" + field + "-wrong").text()).contains(sentence);
        assertThat(refused.page().select("#subject").val()).isEqualTo("Flyer " + number);
        assertThat(receipts(number)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.50", "1.2345", "-0", "1234567890123", "\uff11\uff10,00"})
    void aWrongAmountIsRefusedAtItsField(String typed) {
        String number = "F-" + Math.floorMod(typed.hashCode(), 1_000_000);
        Map<String, String> fields = invoice(number);
        fields.put("net", typed);
        Visitor.Answer refused = sent(as("betrag-" + number.toLowerCase(Locale.ROOT), "finance"), fields);
        assertRefused(refused, number, "net", typed);
        assertThat(refused.page().select("#net").val()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2023", "01.03.23"})
    void aDayThatDoesNotExistIsRefusedAtItsField(String typed) {
        Map<String, String> fields = invoice("F-TAG");
        fields.put("invoiceDate", typed);
        assertRefused(sent(as("falscher-tag" + typed.length(), "finance"), fields), "F-TAG", "invoiceDate", typed);
    }

    @Test
    void anOrderBeforeThePeriodIsSaidNotToCount() {
        Map<String, String> fields = invoice("F-FRUEH");
        fields.put("orderDate", "2019-03-01");
        fields.remove("save");
        fields.put("check", "1");
        Visitor.Answer checked = sent(as("zu-frueh", "finance"), fields);
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(checked.page().select("#hints").text())
                .contains("liegt vor Beginn des Bewilligungszeitraums")
                .contains("11,90 € 11,90 € 0,00 €");
        assertThat(receipts("F-FRUEH")).isZero();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAtItsField() {
        byte[] large = new byte[40 * 1024 * 1024];
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, large, 0, head.length);
        assertRefused(
                FundingDesk.upload(as("zu-gross", "finance"), "/receipts/new", invoice("F-GROSS"), "scan.pdf", large),
                "F-GROSS",
                "file",
                "mehr als 25 MB");
    }

    @Test
    void anEncryptedFileIsRefusedAtItsField() throws IOException {
        assertRefused(
                FundingDesk.upload(
                        as("verschluesselt", "finance"),
                        "/receipts/new",
                        invoice("F-KENNWORT"),
                        "scan.pdf",
                        encrypted()),
                "F-KENNWORT",
                "file",
                "verschlüsselt");
    }

    private static byte[] encrypted() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void theSameInvoiceIsNotTakenTwice() {
        Visitor recorder = as("doppelt", "finance");
        assertThat(sent(recorder, invoice("F-DOPPELT")).status()).isEqualTo(302);
        Map<String, String> again = invoice("f doppelt");
        again.put("supplier", "DRUCKEREI\u00a0 Beispiel");
        again.put("net", "10,00\u00a0");
        again.put("subject", "Flyer noch einmal");
        Visitor.Answer refused = sent(recorder, again);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.page().select("#invoiceNumber-wrong").text()).contains("F-DOPPELT");
        assertThat(refused.page().select("#subject").val()).isEqualTo("Flyer noch einmal");
        assertThat(receipts("F-DOPPELT")).isOne();
        assertThat(receipts("f doppelt")).isZero();
    }
}
