package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a decision does to money that is bound already: open orders and invoices follow the plan of their year, receipts that do
 * not count any more are paid from own funds alone, those that still count stand in the approved year nearest to their payment.
 */
final class AdoptionBookings {

    private final List<Receipt> receipts;
    private final List<Commitment> orders;
    private final HeldMoney held;
    private final FundingTerms decided;
    private final Map<Integer, Integer> moves;

    /** @param moves years to be emptied and their targets */
    AdoptionBookings(
            List<Receipt> receipts,
            List<Commitment> orders,
            HeldMoney held,
            FundingTerms decided,
            Map<Integer, Integer> moves) {
        this.receipts = receipts;
        this.orders = orders;
        this.held = held;
        this.decided = decided;
        this.moves = moves;
    }

    List<Rebooking> all() {
        List<Rebooking> bookings = new ArrayList<>();
        for (Receipt receipt : receipts) {
            if (receipt.proof().isEmpty()) {
                paid(receipt, bookings);
                invoiced(receipt, bookings);
            }
        }
        orders.forEach(order -> ordered(order, bookings));
        return List.copyOf(bookings);
    }

    /** Receipts that were handed in with a proof and stand in a year that is to be emptied. */
    List<Receipt> inTheWay() {
        return receipts.stream()
                .filter(receipt -> receipt.proof().isPresent())
                .filter(receipt -> receipt.lines().stream()
                        .anyMatch(line -> held.held(line.id(), EntryKind.ACTUAL).keySet().stream()
                                .anyMatch(moves::containsKey)))
                .toList();
    }

    /** Receipts whose money does not count any more. */
    List<AdoptionPreview.Ineligible> ineligible() {
        List<AdoptionPreview.Ineligible> found = new ArrayList<>();
        for (Receipt receipt : receipts) {
            Money counted = receipt.lines().stream()
                    .flatMap(line -> held.held(line.id(), EntryKind.ACTUAL).values().stream())
                    .reduce(Money.ZERO, Money::plus);
            List<String> reasons = EligibilityRule.reasons(decided, receipt, receipt.paymentDate());
            if (!counted.isZero() && !reasons.isEmpty() && receipt.proof().isEmpty()) {
                found.add(new AdoptionPreview.Ineligible(receipt, counted, String.join(" ", reasons)));
            }
        }
        return found;
    }

    private void paid(Receipt receipt, List<Rebooking> bookings) {
        List<String> reasons = EligibilityRule.reasons(decided, receipt, receipt.paymentDate());
        for (Receipt.Line line : receipt.lines()) {
            held.held(line.id(), EntryKind.ACTUAL).forEach((year, money) -> {
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

    private void invoiced(Receipt receipt, List<Rebooking> bookings) {
        boolean counts =
                EligibilityRule.reasons(decided, receipt, Optional.empty()).isEmpty();
        for (Receipt.Line line : receipt.lines()) {
            held.held(line.id(), EntryKind.INVOICED).forEach((year, money) -> Optional.ofNullable(moves.get(year))
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

    private void ordered(Commitment order, List<Rebooking> bookings) {
        for (Commitment.Line line : order.lines()) {
            held.open(line.id()).forEach((year, open) -> Optional.ofNullable(moves.get(year))
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
