package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Records an invoice, a credit note or a correction. What cannot count is recorded with nothing eligible and the reason; an
 * invoice without an order holds its money from now on.
 */
@Component
public class RecordReceipt {

    /**
     * @param warnings what a person should look at, e.g. a possible duplicate; nothing was refused for it
     */
    public record Recorded(ReceiptId id, String number, Money eligible, List<String> warnings) {}

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final Parties parties;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final Receipts receipts;
    private final ReceiptBudget budget;
    private final MoneyLedger ledger;
    private final ReceiptRows rows;

    RecordReceipt(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Programmes programmes,
            Parties parties,
            TermsInForce terms,
            RuleBook rules,
            Receipts receipts,
            ReceiptBudget budget,
            MoneyLedger ledger,
            ReceiptRows rows) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.parties = parties;
        this.terms = terms;
        this.rules = rules;
        this.receipts = receipts;
        this.budget = budget;
        this.ledger = ledger;
        this.rows = rows;
    }

    /** @throws Refused with everything that is wrong, at its field */
    public Recorded record(Actor actor, ProgrammeId programme, NewReceipt typed) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(
                    actor,
                    FundingAction.RECORD_MONEY,
                    programme,
                    typed.lines().stream().map(NewReceipt.Line::measure).toList());
            parties.require(programme, typed.supplier());
            Setting vatEligible = rules.require(programme, RuleKey.VAT_ELIGIBLE, typed.invoiceDate());
            Complaints complaints = ReceiptForm.complaints(
                    typed, programmes.measuresById(programme).keySet(), vatEligible, booking.today());
            sameInvoice(programme, typed, complaints);
            complaints.refuse();
            List<String> warnings = new ArrayList<>(alike(programme, typed));
            List<String> reasons = EligibilityRule.reasons(
                    terms.latest(programme), typed.orderDate(), typed.service(), Optional.empty());
            NewReceipt receipt = reasons.isEmpty() || typed.kind() == ReceiptKind.CORRECTION
                    ? typed
                    : typed.ineligible(String.join(" ", reasons));
            warnings.addAll(reasons);
            budget.refuseUnlessCovered(programme, receipt);
            String number = booking.number("B", receipt.receivedOn().getYear(), 4);
            ReceiptId id = rows.insert(actor, booking, programme, number, receipt);
            for (Receipt.Line line : receipts.require(id).lines()) {
                if (line.commitment().isEmpty() && line.eligible().isPositive()) {
                    ledger.ofReceipt(
                            actor,
                            booking,
                            new MoneyLedger.Posting(
                                    line.measure(),
                                    budget.year(programme, receipt.receivedOn()),
                                    receipt.receivedOn(),
                                    "Beleg " + number),
                            EntryKind.INVOICED,
                            line.id(),
                            line.eligible());
                }
            }
            booking.note(
                    actor,
                    receipt.kind().label() + " erfasst",
                    number,
                    "",
                    receipt.gross().format("de"),
                    receipt.subject());
            return new Recorded(id, number, receipt.eligible(), List.copyOf(warnings));
        });
    }

    private void sameInvoice(ProgrammeId programme, NewReceipt receipt, Complaints complaints) {
        if (receipt.kind() != ReceiptKind.CORRECTION) {
            receipts.sameInvoice(programme, receipt.supplier(), new InvoiceNumber(receipt.invoiceNumber()))
                    .ifPresent(other -> complaints.when(
                            true,
                            "invoiceNumber",
                            "Diese Rechnung ist schon erfasst: " + other.number() + " von " + other.supplierName()
                                    + ", Nr. " + other.invoiceNumber() + " über "
                                    + other.gross().format("de") + "."));
        }
    }

    private List<String> alike(ProgrammeId programme, NewReceipt receipt) {
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
