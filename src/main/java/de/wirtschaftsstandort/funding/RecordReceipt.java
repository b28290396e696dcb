package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private final SupplierByName suppliers;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final Receipts receipts;
    private final ReceiptBudget budget;
    private final MoneyLedger ledger;
    private final ReceiptRows rows;
    private final Duplicates duplicates;

    RecordReceipt(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Programmes programmes,
            Parties parties,
            SupplierByName suppliers,
            TermsInForce terms,
            RuleBook rules,
            Receipts receipts,
            ReceiptBudget budget,
            MoneyLedger ledger,
            ReceiptRows rows,
            Duplicates duplicates) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.parties = parties;
        this.suppliers = suppliers;
        this.terms = terms;
        this.rules = rules;
        this.receipts = receipts;
        this.budget = budget;
        this.ledger = ledger;
        this.rows = rows;
        this.duplicates = duplicates;
    }

    /** @throws Refused with everything that is wrong, at its field */
    public Recorded record(Actor actor, ProgrammeId programme, NewReceipt typed) {
        return bookkeeping.book(programme, booking -> record(actor, booking, programme, typed));
    }

    /** Of a supplier that is perhaps not known yet; refused, the supplier is not kept either. */
    public Recorded record(Actor actor, ProgrammeId programme, String supplier, Function<PartyId, NewReceipt> typed) {
        return suppliers.book(
                actor,
                programme,
                supplier,
                typed,
                NewReceipt::measures,
                (booking, receipt) -> record(actor, booking, programme, receipt));
    }

    private Recorded record(Actor actor, Booking booking, ProgrammeId programme, NewReceipt typed) {
        permissions.require(actor, FundingAction.RECORD_MONEY, programme, typed.measures());
        parties.require(programme, typed.supplier());
        Setting vatEligible = rules.require(programme, RuleKey.VAT_ELIGIBLE, typed.invoiceDate());
        Complaints complaints = ReceiptForm.complaints(
                typed, programmes.measuresById(programme).keySet(), vatEligible, booking.today());
        duplicates.same(programme, typed).ifPresent(same -> complaints.when(true, same.field(), same.sentence()));
        complaints.refuse();
        List<String> warnings = new ArrayList<>(duplicates.alike(programme, typed));
        List<String> reasons =
                EligibilityRule.reasons(terms.latest(programme), typed.orderDate(), typed.service(), Optional.empty());
        NewReceipt receipt = reasons.isEmpty() || typed.kind() == ReceiptKind.CORRECTION
                ? typed
                : typed.ineligible(String.join(" ", reasons));
        warnings.addAll(reasons);
        budget.refuseUnlessCovered(programme, receipt);
        warnings.addAll(budget.beyondOrders(programme, receipt));
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
    }
}
