package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds invoices that were recorded before: the same is refused, one that looks alike is a warning. */
@Component
class Duplicates {

    private final Receipts receipts;
    private final RuleBook rules;

    Duplicates(Receipts receipts, RuleBook rules) {
        this.receipts = receipts;
        this.rules = rules;
    }

    Optional<Complaint> same(ProgrammeId programme, NewReceipt receipt) {
        return receipt.kind() == ReceiptKind.CORRECTION
                ? Optional.empty()
                : receipts.sameInvoice(programme, receipt.supplier(), new InvoiceNumber(receipt.invoiceNumber()))
                        .map(other -> new Complaint(
                                "invoiceNumber",
                                "Diese Rechnung ist schon erfasst: " + other.number() + " von " + other.supplierName()
                                        + ", Nr. " + other.invoiceNumber() + " über "
                                        + other.gross().format("de") + "."));
    }

    List<String> alike(ProgrammeId programme, NewReceipt receipt) {
        if (receipt.kind() == ReceiptKind.CORRECTION) {
            return List.of();
        }
        Setting days = rules.require(programme, RuleKey.DUPLICATE_DAYS, receipt.invoiceDate());
        return receipts
                .alike(programme, receipt.supplier(), receipt.gross(), receipt.invoiceDate(), days.number())
                .stream()
                .map(other -> "Möglicherweise doppelt: " + other.number() + " von " + other.supplierName() + " vom "
                        + GermanDate.format(other.invoiceDate()) + " lautet auch über "
                        + other.gross().format("de") + ".")
                .toList();
    }
}
