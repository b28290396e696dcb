package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Whether there is money for a receipt before it is recorded. */
@Component
class ReceiptBudget {

    private final Programmes programmes;
    private final Commitments commitments;
    private final Receipts receipts;
    private final MoneyLedger ledger;
    private final TermsInForce terms;
    private final BudgetYears years;

    ReceiptBudget(
            Programmes programmes,
            Commitments commitments,
            Receipts receipts,
            MoneyLedger ledger,
            TermsInForce terms,
            BudgetYears years) {
        this.programmes = programmes;
        this.commitments = commitments;
        this.receipts = receipts;
        this.ledger = ledger;
        this.terms = terms;
        this.years = years;
    }

    /** See {@link FundingTerms#budgetYear}. */
    int year(ProgrammeId programme, LocalDate day) {
        return terms.latest(programme).budgetYear(day);
    }

    void refuseUnlessCovered(ProgrammeId programme, NewReceipt receipt) {
        Map<MeasureId, Measure> measures = programmes.measuresById(programme);
        int year = year(programme, receipt.receivedOn());
        Complaints complaints = new Complaints();
        complaints.when(years.isClosed(programme, year), "receivedOn", () -> BudgetYears.closed(year));
        Map<MeasureId, Money> free = new TreeMap<>();
        for (NewReceipt.Line line : receipt.lines()) {
            if (line.commitment().isPresent()) {
                checkOrder(programme, receipt, line, complaints);
            } else if (line.eligible().isPositive()) {
                free.merge(line.measure(), line.eligible(), Money::plus);
            }
        }
        if (complaints.isEmpty()) {
            free.forEach((measure, amount) -> ledger.shortage(
                            programme, Objects.requireNonNull(measures.get(measure)), year, amount)
                    .ifPresent(sentence -> complaints.when(true, "lines", sentence)));
            receipt.corrects().ifPresent(original -> checkCorrection(receipt, receipts.require(original), complaints));
        }
        complaints.refuse();
    }

    /** For every line that asks more than its order has left: the payment will need free money for the rest. */
    List<String> beyondOrders(ProgrammeId programme, NewReceipt receipt) {
        List<String> beyond = new ArrayList<>();
        for (NewReceipt.Line line : receipt.lines()) {
            line.commitment().ifPresent(order -> {
                Money open = ledger.open(order).values().stream().reduce(Money.ZERO, Money::plus);
                Money over = line.gross().minus(open);
                if (over.isPositive()) {
                    beyond.add(
                            commitments.ofLine(programme, order).orElseThrow().number() + " hat noch "
                                    + open.format("de") + "; die Rechnung liegt " + over.format("de")
                                    + " darüber und braucht bei der Zahlung freie Mittel.");
                }
            });
        }
        return beyond;
    }

    private void checkOrder(ProgrammeId programme, NewReceipt receipt, NewReceipt.Line line, Complaints complaints) {
        Optional<Commitment> order =
                commitments.ofLine(programme, line.commitment().orElseThrow());
        complaints.when(order.isEmpty(), "lines", "Den Auftrag gibt es in diesem Programm nicht.");
        order.ifPresent(found -> complaints
                .when(
                        !found.supplier().equals(receipt.supplier()),
                        "supplier",
                        found.number() + " ging an " + found.supplierName() + ".")
                .when(
                        !found.state().isOpen(),
                        "lines",
                        found.number() + " ist „" + found.state().label() + "“.")
                .when(
                        found.lines().stream()
                                .noneMatch(
                                        one -> one.id().equals(line.commitment().orElseThrow())
                                                && one.measure().equals(line.measure())),
                        "lines",
                        found.number() + " gilt nicht für diese Maßnahme.")
                .when(
                        !found.orderDate().equals(receipt.orderDate()),
                        "orderDate",
                        found.number() + " ist vom " + GermanDate.format(found.orderDate()) + "."));
    }

    /** Original and all its corrections together stay, in every measure, between nothing and what was paid. */
    private void checkCorrection(NewReceipt correction, Receipt original, Complaints complaints) {
        complaints.when(
                original.kind() == ReceiptKind.CORRECTION,
                "corrects",
                "Eine Korrektur ändert den Beleg selbst, keine Korrektur.");
        complaints.when(
                original.paymentDate().isEmpty(),
                "corrects",
                original.number() + " ist noch nicht bezahlt; bitte stornieren und neu erfassen.");
        for (NewReceipt.Line line : correction.lines()) {
            Money paid =
                    receipts.paidWithCorrections(original.id(), line.measure()).plus(line.paid());
            Money eligible = receipts.eligibleWithCorrections(original.id(), line.measure())
                    .plus(line.eligible());
            complaints.when(
                    original.kind() == ReceiptKind.INVOICE
                            && (paid.isNegative() || eligible.isNegative() || eligible.compareTo(paid) > 0),
                    "lines",
                    "Mit der Korrektur hätte " + original.number() + " " + eligible.format("de") + " förderfähig von "
                            + paid.format("de") + " bezahlt.");
            complaints.when(
                    !original.measures().contains(line.measure()),
                    "lines",
                    "Eine Korrektur bleibt bei den Maßnahmen ihres Belegs.");
        }
    }
}
