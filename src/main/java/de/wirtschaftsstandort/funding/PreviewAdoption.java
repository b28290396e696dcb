package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows what adopting a decision would do; {@link AdoptGrantDecision} does exactly this. */
@Component
public class PreviewAdoption {

    private final Permissions permissions;
    private final Programmes programmes;
    private final Plans plans;
    private final Balances balances;
    private final TermsInForce terms;
    private final Receipts receipts;
    private final Commitments commitments;
    private final BudgetYears years;
    private final MoneyLedger ledger;
    private final AdoptionBookings bookings;

    PreviewAdoption(
            Permissions permissions,
            Programmes programmes,
            Plans plans,
            Balances balances,
            TermsInForce terms,
            Receipts receipts,
            Commitments commitments,
            BudgetYears years,
            MoneyLedger ledger,
            AdoptionBookings bookings) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.plans = plans;
        this.balances = balances;
        this.terms = terms;
        this.receipts = receipts;
        this.commitments = commitments;
        this.years = years;
        this.ledger = ledger;
        this.bookings = bookings;
    }

    public AdoptionPreview preview(Actor actor, ProgrammeId programme, Adoption adoption) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return compute(programme, adoption);
    }

    AdoptionPreview compute(ProgrammeId programme, Adoption adoption) {
        FundingTerms decided = terms.of(adoption.decision());
        Plan before = plans.current(programme);
        List<AdoptionPreview.Ineligible> ineligible = ineligible(programme, decided);
        Map<Integer, Integer> moves = PlanAdaptation.moves(decided, before, adoption.moveYears());
        List<Rebooking> rebooked = bookings.of(programme, decided, moves);
        List<Commitment> movedOrders = commitments.of(programme).stream()
                .filter(order -> order.lines().stream().anyMatch(line -> ledger.open(line.id()).keySet().stream()
                        .anyMatch(moves::containsKey)))
                .toList();
        Plan bound = balances.bound(programme).plus(changes(rebooked));
        Complaints complaints = new Complaints();
        Set<MeasureId> known = programmes.measuresById(programme).keySet();
        complaints.when(
                !known.containsAll(adoption.amounts().keySet()),
                "amounts",
                "Eine der Maßnahmen gehört nicht zu diesem Programm.");
        moves.forEach((from, to) -> {
            complaints.when(
                    !decided.approved().years().contains(to),
                    "moveYears",
                    to + " liegt nicht im bewilligten Zeitraum " + decided.approved() + ".");
            complaints.when(years.isClosed(programme, from), "moveYears", () -> BudgetYears.closed(from));
            complaints.when(years.isClosed(programme, to), "moveYears", () -> BudgetYears.closed(to));
        });
        rebooked.forEach(one -> complaints.when(
                years.isClosed(programme, one.from()), "moveYears", () -> BudgetYears.closed(one.from())));
        bookings.inTheWay(programme, moves)
                .forEach(receipt -> complaints.when(
                        true,
                        "moveYears",
                        receipt.number() + " steht in einem eingereichten Nachweis; sein Jahr lässt sich nicht mehr"
                                + " räumen. Bitte mit der Bewilligungsbehörde klären."));
        Plan moved = PlanAdaptation.moved(before, moves);
        Plan after =
                new PlanAdaptation(decided, bound).cut(PlanAdaptation.replaced(moved, adoption.amounts()), complaints);
        Map<MeasureId, Measure> measures = programmes.measuresById(programme);
        bound.cells()
                .forEach((measure, cells) -> cells.forEach((year, least) -> complaints.when(
                        after.of(measure, year).compareTo(least) < 0,
                        "amounts",
                        () -> Objects.requireNonNull(measures.get(measure)).name() + " hat " + year + " schon "
                                + least.format("de") + " bezahlt oder beauftragt.")));
        before.changesTo(after).forEach(change -> {
            complaints.when(
                    change.delta().isPositive() && !decided.approved().years().contains(change.year()),
                    "amounts",
                    () -> change.year() + " liegt nicht im bewilligten Zeitraum " + decided.approved() + ".");
            complaints.when(
                    years.isClosed(programme, change.year()), "amounts", () -> BudgetYears.closed(change.year()));
        });
        return new AdoptionPreview(
                decided,
                before,
                after,
                moves,
                YearLimit.of(after, Map.of(), decided),
                ineligible,
                movedOrders,
                rebooked,
                complaints.list().stream().distinct().toList());
    }

    private List<AdoptionPreview.Ineligible> ineligible(ProgrammeId programme, FundingTerms decided) {
        List<AdoptionPreview.Ineligible> found = new ArrayList<>();
        for (Receipt receipt : receipts.of(programme)) {
            Money counted = receipt.lines().stream()
                    .flatMap(line -> ledger.held(line.id(), EntryKind.ACTUAL).values().stream())
                    .reduce(Money.ZERO, Money::plus);
            List<String> reasons = EligibilityRule.reasons(decided, receipt, receipt.paymentDate());
            if (!counted.isZero() && !reasons.isEmpty() && receipt.proof().isEmpty()) {
                found.add(new AdoptionPreview.Ineligible(receipt, counted, String.join(" ", reasons)));
            }
        }
        return found;
    }

    private static List<PlanChange> changes(List<Rebooking> rebooked) {
        List<PlanChange> changes = new ArrayList<>();
        for (Rebooking one : rebooked) {
            changes.add(new PlanChange(one.measure(), one.from(), one.amount().negated()));
            one.to().ifPresent(year -> changes.add(new PlanChange(one.measure(), year, one.amount())));
        }
        return changes;
    }
}
