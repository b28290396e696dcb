package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What is wrong with a receipt as it was typed, before any budget is looked at. */
final class ReceiptForm {

    private ReceiptForm() {}

    static Complaints complaints(NewReceipt receipt, Set<MeasureId> measures, Setting vatEligible, LocalDate today) {
        Complaints complaints = new Complaints()
                .blank(receipt.subject(), "subject", "Bitte den Gegenstand angeben.")
                .blank(receipt.invoiceNumber(), "invoiceNumber", "Bitte die Rechnungsnummer angeben.")
                .when(
                        !receipt.invoiceNumber().isBlank()
                                && new InvoiceNumber(receipt.invoiceNumber())
                                        .key()
                                        .isEmpty(),
                        "invoiceNumber",
                        "Eine Rechnungsnummer hat mindestens einen Buchstaben oder eine Ziffer.")
                .when(receipt.invoiceDate().isAfter(today), "invoiceDate", "Das Rechnungsdatum liegt in der Zukunft.")
                .when(receipt.receivedOn().isAfter(today), "receivedOn", "Der Eingang liegt in der Zukunft.")
                .when(
                        receipt.receivedOn().isBefore(receipt.invoiceDate()),
                        "receivedOn",
                        "Der Eingang liegt vor dem Rechnungsdatum.")
                .when(
                        receipt.orderDate().isAfter(receipt.invoiceDate()),
                        "orderDate",
                        "Der Auftrag liegt nach der Rechnung.")
                .when(
                        (receipt.kind() == ReceiptKind.CORRECTION)
                                != receipt.corrects().isPresent(),
                        "corrects",
                        "Eine Korrektur nennt den Beleg, den sie ändert, und nur sie.")
                .when(
                        !receipt.notEligibleOther().isZero()
                                && receipt.notEligibleReason().isBlank(),
                        "notEligibleReason",
                        "Bitte sagen, warum ein Teil nicht förderfähig ist.")
                .when(
                        !vatEligible.flag() && !receipt.notEligibleVat().equals(receipt.vat()),
                        "notEligibleVat",
                        () -> "Die Umsatzsteuer ist nicht förderfähig und hier ganz anzugeben ("
                                + vatEligible.citation() + ").");
        signs(receipt, complaints);
        lines(receipt, measures, complaints);
        return complaints;
    }

    private static void signs(NewReceipt receipt, Complaints complaints) {
        if (receipt.kind() == ReceiptKind.CORRECTION) {
            return;
        }
        boolean credit = receipt.kind() == ReceiptKind.CREDIT_NOTE;
        complaints.when(
                credit ? !receipt.gross().isNegative() : !receipt.gross().isPositive(),
                "net",
                credit
                        ? "Der Betrag einer Gutschrift liegt unter null."
                        : "Der Rechnungsbetrag muss über null liegen.");
        Map.of(
                        "discount", receipt.discount(),
                        "deduction", receipt.deduction(),
                        "notEligibleVat", receipt.notEligibleVat(),
                        "notEligibleOther", receipt.notEligibleOther(),
                        "vat", receipt.vat())
                .forEach((field, amount) -> complaints.when(
                        credit ? amount.isPositive() : amount.isNegative(),
                        field,
                        "Der Betrag hat das falsche Vorzeichen."));
        complaints.when(
                credit ? receipt.eligible().isPositive() : receipt.eligible().isNegative(),
                "notEligibleOther",
                "Nicht förderfähig kann höchstens sein, was bezahlt wird: "
                        + receipt.paid().format("de") + ".");
    }

    private static void lines(NewReceipt receipt, Set<MeasureId> measures, Complaints complaints) {
        complaints.when(receipt.lines().isEmpty(), "lines", "Bitte mindestens eine Maßnahme angeben.");
        complaints.when(
                receipt.lines().stream().anyMatch(line -> !measures.contains(line.measure())),
                "lines",
                "Eine der Maßnahmen gehört nicht zu diesem Programm.");
        complaints.when(
                receipt.lines().stream()
                        .anyMatch(line ->
                                line.closesCommitment() && line.commitment().isEmpty()),
                "lines",
                "Schlussrechnung kann nur sein, was zu einem Auftrag gehört.");
        if (receipt.kind() == ReceiptKind.INVOICE) {
            complaints.when(
                    receipt.lines().stream()
                            .anyMatch(line -> !line.gross().isPositive()
                                    || line.deduction().isNegative()
                                    || line.notEligible().isNegative()
                                    || line.eligible().isNegative()),
                    "lines",
                    "Eine Zeile hat einen Betrag unter null oder mehr Abzug als Betrag.");
        } else {
            complaints.when(
                    receipt.kind() == ReceiptKind.CREDIT_NOTE
                            && receipt.lines().stream()
                                    .anyMatch(line -> !line.gross().isNegative()
                                            || line.deduction().isPositive()
                                            || line.notEligible().isPositive()
                                            || line.eligible().isPositive()),
                    "lines",
                    "Eine Zeile der Gutschrift hat einen Betrag über null oder mehr Abzug als Betrag.");
            complaints.when(
                    receipt.lines().stream().anyMatch(line -> line.commitment().isPresent()),
                    "lines",
                    "Gutschriften und Korrekturen verändern keinen Auftrag.");
        }
        equal(complaints, "Brutto", receipt.gross(), receipt, NewReceipt.Line::gross);
        equal(complaints, "Abzug", receipt.discount().plus(receipt.deduction()), receipt, NewReceipt.Line::deduction);
        equal(
                complaints,
                "Nicht förderfähig",
                receipt.notEligibleVat().plus(receipt.notEligibleOther()),
                receipt,
                NewReceipt.Line::notEligible);
    }

    private static void equal(
            Complaints complaints,
            String what,
            Money whole,
            NewReceipt receipt,
            Function<NewReceipt.Line, Money> part) {
        Money sum = receipt.lines().stream().map(part).reduce(Money.ZERO, Money::plus);
        complaints.when(
                !sum.equals(whole),
                "lines",
                () -> what + ": Die Zeilen ergeben " + sum.format("de") + ", der Beleg " + whole.format("de") + ".");
    }
}
