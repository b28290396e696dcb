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

    PreviewAdoption(
            Permissions permissions,
            Programmes programmes,
            Plans plans,
            Balances balances,
            TermsInForce terms,
            Receipts receipts,
            Commitments commitments,
            BudgetYears years,
            MoneyLedger ledger) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.plans = plans;
        this.balances = balances;
        this.terms = terms;
        this.receipts = receipts;
        this.commitments = commitments;
        this.years = years;
        this.ledger = ledger;
    }

    public AdoptionPreview preview(Actor actor, ProgrammeId programme, Adoption adoption) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return compute(programme, adoption);
    }

    AdoptionPreview compute(ProgrammeId programme, Adoption adoption) {
        FundingTerms decided = terms.of(adoption.decision());
        Plan before = plans.current(programme);
        List<AdoptionPreview.Ineligible> ineligible = ineligible(programme, decided);
        PlanAdaptation free = new PlanAdaptation(decided, balances.bound(programme));
        Map<Integer, Integer> moves = free.moves(before, adoption.moveYears());
        List<Commitment> movedOrders = commitments.of(programme).stream()
                .filter(order -> order.lines().stream().anyMatch(line -> ledger.open(line.id()).keySet().stream()
                        .anyMatch(moves::containsKey)))
                .toList();
        Plan bound = PlanAdaptation.moved(balances.bound(programme).plus(released(ineligible)), moves);
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
        Plan moved = PlanAdaptation.moved(before, moves);
        Plan after =
                new PlanAdaptation(decided, bound).cut(PlanAdaptation.replaced(moved, adoption.amounts()), complaints);
        Map<MeasureId, Measure> measures = programmes.measuresById(programme);
        before.changesTo(after).forEach(change -> {
            Money least = bound.of(change.measure(), change.year());
            complaints.when(
                    after.of(change.measure(), change.year()).compareTo(least) < 0,
                    "amounts",
                    () -> Objects.requireNonNull(measures.get(change.measure())).name() + " hat " + change.year()
                            + " schon " + least.format("de") + " bezahlt oder beauftragt.");
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

    private List<PlanChange> released(List<AdoptionPreview.Ineligible> ineligible) {
        return ineligible.stream()
                .flatMap(one -> one.receipt().lines().stream())
                .flatMap(line -> ledger.held(line.id(), EntryKind.ACTUAL).entrySet().stream()
                        .map(held -> new PlanChange(
                                line.measure(), held.getKey(), held.getValue().negated())))
                .toList();
    }
}
