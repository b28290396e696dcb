package de.wirtschaftsstandort.funding;

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
        Map<Integer, Integer> moves = PlanAdaptation.moves(decided, before, adoption.moveYears());
        AdoptionBookings bookings = new AdoptionBookings(
                receipts.of(programme), commitments.of(programme), ledger.held(programme), decided, moves);
        List<Rebooking> rebooked = bookings.all();
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
        rebooked.stream()
                .map(Rebooking::from)
                .distinct()
                .forEach(year ->
                        complaints.when(years.isClosed(programme, year), "moveYears", () -> BudgetYears.closed(year)));
        bookings.inTheWay()
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
        List<PlanChange> planned = before.changesTo(after);
        planned.forEach(change -> complaints.when(
                change.delta().isPositive() && !decided.approved().years().contains(change.year()),
                "amounts",
                () -> change.year() + " liegt nicht im bewilligten Zeitraum " + decided.approved() + "."));
        planned.stream()
                .map(PlanChange::year)
                .distinct()
                .forEach(year ->
                        complaints.when(years.isClosed(programme, year), "amounts", () -> BudgetYears.closed(year)));
        return new AdoptionPreview(
                decided,
                before,
                after,
                moves,
                YearLimit.of(after, Map.of(), decided),
                bookings.ineligible(),
                rebooked,
                complaints.list().stream().distinct().toList());
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
