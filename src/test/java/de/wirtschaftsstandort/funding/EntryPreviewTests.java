package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person is told before anything is recorded, and what becomes of a form that is refused. */
class EntryPreviewTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-30");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private ReceiptHints hints(String supplier, NewReceipt receipt) {
        return bed.use(PreviewReceipt.class).preview(bed.recorder, bed.programme, supplier, as(receipt));
    }

    private static Function<PartyId, NewReceipt> as(NewReceipt receipt) {
        return supplier -> new NewReceipt(
                receipt.kind(),
                receipt.corrects(),
                supplier,
                receipt.invoiceNumber(),
                receipt.invoiceDate(),
                receipt.receivedOn(),
                receipt.orderDate(),
                receipt.service(),
                receipt.subject(),
                receipt.net(),
                receipt.vat(),
                receipt.discount(),
                receipt.deduction(),
                receipt.notEligibleVat(),
                receipt.notEligibleOther(),
                receipt.notEligibleReason(),
                receipt.lines());
    }

    @Test
    void saysWhatIsLeftBeforeAndAfter() {
        ReceiptHints hints = hints(
                "Büro Beispiel", bed.receipt("Büro Beispiel", 8, "3.000,00").build());
        assertThat(hints.complaints()).isEmpty();
        assertThat(hints.balances()).singleElement().satisfies(balance -> {
            assertThat(balance.available()).isEqualTo(bed.available(8, 2023));
            assertThat(balance.after()).isEqualTo(bed.available(8, 2023).minus(Money.parse("3.000,00")));
        });
        assertThat(hints.grant()).isEqualTo(Money.parse("2.400,00"));
        assertThat(hints.own()).isEqualTo(Money.parse("600,00"));
        assertThat(bed.use(Receipts.class).of(bed.programme)).isEmpty();
    }

    @Test
    void saysWhatIsMissingInTheWordsOfTheRefusal() {
        ReceiptDraft tooMuch = bed.receipt("Büro Beispiel", 8, "50.000,00");
        assertThat(hints("Büro Beispiel", tooMuch.build()).complaints())
                .extracting(Complaint::sentence)
                .anySatisfy(sentence -> assertThat(sentence).contains("fehlen"));
        assertThatThrownBy(tooMuch::record)
                .hasMessage(hints("Büro Beispiel", tooMuch.build())
                        .complaints()
                        .get(0)
                        .sentence());
    }

    @Test
    void warnsOfTheSameInvoiceBeforeItIsTyped() {
        bed.receipt("Büro Beispiel", 7, "119,00").numbered("R 4711").record();
        assertThat(hints(
                                "Büro Beispiel",
                                bed.receipt("Büro Beispiel", 7, "119,00")
                                        .numbered("r-4711")
                                        .build())
                        .complaints())
                .extracting(Complaint::field)
                .contains("invoiceNumber");
    }

    @Test
    void aSupplierIsNotKeptWhenItsReceiptIsRefused() {
        NewReceipt tooMuch = bed.receipt("Büro Beispiel", 8, "50.000,00").build();
        assertThatThrownBy(
                        () -> bed.use(RecordReceipt.class).record(bed.recorder, bed.programme, "Nur hier", as(tooMuch)))
                .isInstanceOf(Refused.class);
        assertThat(bed.use(Parties.class).find(bed.programme, "Nur hier")).isEmpty();
        bed.use(RecordReceipt.class)
                .record(
                        bed.recorder,
                        bed.programme,
                        "Nur hier",
                        as(bed.receipt("Büro Beispiel", 8, "119,00").build()));
        assertThat(bed.use(Parties.class).find(bed.programme, "Nur hier")).isPresent();
    }

    @Test
    void aGridThatSomebodyElseChangedIsNotHandedIn() {
        PlanGrid seen = bed.use(PlanGrids.class).of(bed.lead, bed.programme);
        VirementRequest wanted =
                VirementRequest.move(bed.m(21), 2023, bed.m(7), 2023, Money.parse("100,00"), "mehr Bedarf");
        bed.effective(VirementRequest.move(bed.m(21), 2023, bed.m(7), 2023, Money.parse("50,00"), "vorher"));
        assertThatThrownBy(() -> bed.use(SubmitVirement.class).submit(bed.lead, bed.programme, wanted, seen.mark()))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.complaints())
                        .singleElement()
                        .satisfies(complaint -> {
                            assertThat(complaint.field()).isEqualTo("mark");
                            assertThat(complaint.sentence()).contains("U-2023-01");
                        }));
        PlanGrid fresh = bed.use(PlanGrids.class).of(bed.lead, bed.programme);
        assertThat(bed.use(SubmitVirement.class).submit(bed.lead, bed.programme, wanted, fresh.mark()))
                .isNotNull();
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("geheim", "", new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static StoredFile checked(String name, byte[] content) {
        return CheckedFile.of(name, content, "Rechnung", StoredFile.Confidentiality.INTERNAL);
    }

    @Test
    void aFileIsWhatItsContentSays() throws IOException {
        assertThat(checked("rechnung.exe", pdf(false)).mime()).isEqualTo("application/pdf");
        assertThatThrownBy(() -> checked("rechnung.pdf", "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("keine Datei, die ein Prüfer öffnen kann");
    }

    @Test
    void anEncryptedPdfIsRefusedEvenIfItOpensWithoutAPassword() throws IOException {
        byte[] locked = pdf(true);
        assertThatThrownBy(() -> checked("rechnung.pdf", locked)).hasMessageContaining("verschlüsselt");
    }

    @Test
    void aFileThatIsTooLargeOrDamagedIsRefusedInWords() {
        assertThatThrownBy(() -> checked("scan.pdf", new byte[40 * 1024 * 1024]))
                .hasMessageContaining("40 MB");
        assertThatThrownBy(() -> checked("scan.pdf", "%PDF-1.7 abgerissen".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("beschädigt");
    }
}
