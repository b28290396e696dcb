package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Records the day the money left. Only now does it become Ist: an order is consumed by the invoice's gross, so that discount
 * and what is not eligible become available again; a surplus over the order needs free budget.
 */
@Component
public class MarkPaid {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final Receipts receipts;
    private final ReceiptRows rows;
    private final ReceiptBudget budget;
    private final TermsInForce terms;
    private final BudgetYears years;
    private final MoneyLedger ledger;
    private final OrderConsumption consumption;

    MarkPaid(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Programmes programmes,
            Receipts receipts,
            ReceiptRows rows,
            ReceiptBudget budget,
            TermsInForce terms,
            BudgetYears years,
            MoneyLedger ledger,
            OrderConsumption consumption) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.receipts = receipts;
        this.rows = rows;
        this.budget = budget;
        this.terms = terms;
        this.years = years;
        this.ledger = ledger;
        this.consumption = consumption;
    }

    /**
     * @param cashReference of the cash system; may be empty
     * @return what counts as eligible; zero when the payment came too late
     */
    public Money pay(Actor actor, ReceiptId id, LocalDate paymentDate, String cashReference) {
        return bookkeeping.book(receipts.require(id).programme(), booking -> {
            Receipt receipt = receipts.require(id);
            permissions.require(actor, FundingAction.RELEASE_MONEY, receipt.programme());
            return pay(actor, booking, receipt, paymentDate, cashReference);
        });
    }

    Money pay(Actor actor, Booking booking, Receipt receipt, LocalDate paymentDate, String cashReference) {
        ProgrammeId programme = receipt.programme();
        int year = budget.year(programme, paymentDate);
        new Complaints()
                .when(paymentDate.isAfter(booking.today()), "paymentDate", "Die Zahlung liegt in der Zukunft.")
                .when(paymentDate.isBefore(receipt.orderDate()), "paymentDate", "Die Zahlung liegt vor dem Auftrag.")
                .when(years.isClosed(programme, year), "paymentDate", () -> BudgetYears.closed(year))
                .refuse();
        FundingTerms inForce = terms.latest(programme);
        List<String> reasons = receipt.kind() == ReceiptKind.CORRECTION
                ? List.of()
                : EligibilityRule.reasons(inForce, receipt, Optional.of(paymentDate));
        Money counted = Money.ZERO;
        for (Receipt.Line line : receipt.lines()) {
            Money eligible = reasons.isEmpty() ? line.eligible() : Money.ZERO;
            MoneyLedger.Posting posting =
                    new MoneyLedger.Posting(line.measure(), year, paymentDate, "Zahlung " + receipt.number());
            ledger.held(line.id(), EntryKind.INVOICED)
                    .forEach((held, amount) -> ledger.ofReceipt(
                            actor,
                            booking,
                            new MoneyLedger.Posting(line.measure(), held, paymentDate, posting.reason()),
                            EntryKind.INVOICED,
                            line.id(),
                            amount.negated()));
            consumption.consume(actor, booking, line, posting);
            ledger.ofReceipt(actor, booking, posting, EntryKind.ACTUAL, line.id(), eligible);
            ledger.ofReceipt(
                    actor,
                    booking,
                    posting,
                    EntryKind.NOT_ELIGIBLE,
                    line.id(),
                    line.paid().minus(eligible));
            counted = counted.plus(eligible);
        }
        Complaints complaints = new Complaints();
        Map<MeasureId, Measure> measures = programmes.measuresById(programme);
        receipt.measures().forEach(measure -> ledger.overdrawn(Objects.requireNonNull(measures.get(measure)), year)
                .ifPresent(sentence -> complaints.when(true, "paymentDate", sentence)));
        complaints.refuse();
        String text = receipt.notEligibleReason() + (reasons.isEmpty() ? "" : " " + String.join(" ", reasons));
        rows.move(
                actor,
                booking,
                receipt,
                ReceiptState.PAID,
                paymentDate,
                "",
                ", payment_date = ?, cash_reference = ?, not_eligible_reason = ?",
                paymentDate,
                cashReference,
                text.strip());
        return counted;
    }
}
