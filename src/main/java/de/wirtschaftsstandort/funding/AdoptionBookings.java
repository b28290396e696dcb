package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * What a decision does to money that is bound already: open orders and invoices follow the plan of their year, receipts that do
 * not count any more are paid from own funds alone, those that still count stand in the approved year nearest to their payment.
 */
@Component
class AdoptionBookings {

    private final Receipts receipts;
    private final Commitments commitments;
    private final MoneyLedger ledger;

    AdoptionBookings(Receipts receipts, Commitments commitments, MoneyLedger ledger) {
        this.receipts = receipts;
        this.commitments = commitments;
        this.ledger = ledger;
    }

    /** @param moves years to be emptied and their targets */
    List<Rebooking> of(ProgrammeId programme, FundingTerms decided, Map<Integer, Integer> moves) {
        List<Rebooking> bookings = new ArrayList<>();
        for (Receipt receipt : receipts.of(programme)) {
            if (receipt.proof().isEmpty()) {
                paid(receipt, decided, moves, bookings);
                invoiced(receipt, decided, moves, bookings);
            }
        }
        commitments.of(programme).forEach(order -> ordered(order, moves, bookings));
        return List.copyOf(bookings);
    }

    /** Receipts that were handed in with a proof and stand in a year that is to be emptied. */
    List<Receipt> inTheWay(ProgrammeId programme, Map<Integer, Integer> moves) {
        return receipts.of(programme).stream()
                .filter(receipt -> receipt.proof().isPresent())
                .filter(receipt -> receipt.lines().stream()
                        .anyMatch(line -> ledger.held(line.id(), EntryKind.ACTUAL).keySet().stream()
                                .anyMatch(moves::containsKey)))
                .toList();
    }

    private void paid(Receipt receipt, FundingTerms decided, Map<Integer, Integer> moves, List<Rebooking> bookings) {
        List<String> reasons = EligibilityRule.reasons(decided, receipt, receipt.paymentDate());
        for (Receipt.Line line : receipt.lines()) {
            ledger.held(line.id(), EntryKind.ACTUAL).forEach((year, money) -> {
                if (!reasons.isEmpty() || moves.containsKey(year)) {
                    bookings.add(new Rebooking(
                            EntryKind.ACTUAL,
                            line.measure(),
                            line.id(),
                            year,
                            reasons.isEmpty()
                                    ? OptionalInt.of(decided.budgetYear(LocalDate.of(year, 1, 1)))
                                    : OptionalInt.empty(),
                            money,
                            reasons.isEmpty() ? emptied(year) : String.join(" ", reasons)));
                }
            });
        }
    }

    private void invoiced(
            Receipt receipt, FundingTerms decided, Map<Integer, Integer> moves, List<Rebooking> bookings) {
        boolean counts =
                EligibilityRule.reasons(decided, receipt, Optional.empty()).isEmpty();
        for (Receipt.Line line : receipt.lines()) {
            ledger.held(line.id(), EntryKind.INVOICED).forEach((year, money) -> Optional.ofNullable(moves.get(year))
                    .ifPresent(target -> bookings.add(new Rebooking(
                            EntryKind.INVOICED,
                            line.measure(),
                            line.id(),
                            year,
                            counts ? OptionalInt.of(target) : OptionalInt.empty(),
                            money,
                            emptied(year)))));
        }
    }

    private void ordered(Commitment order, Map<Integer, Integer> moves, List<Rebooking> bookings) {
        for (Commitment.Line line : order.lines()) {
            ledger.open(line.id()).forEach((year, open) -> Optional.ofNullable(moves.get(year))
                    .ifPresent(target -> bookings.add(new Rebooking(
                            EntryKind.COMMITTED,
                            line.measure(),
                            line.id().value(),
                            year,
                            OptionalInt.of(target),
                            open,
                            emptied(year)))));
        }
    }

    private static String emptied(int year) {
        return "Jahr " + year + " liegt nicht mehr im Bewilligungszeitraum";
    }
}
