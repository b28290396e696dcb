package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What adopting a decision would do.
 *
 * @param moved years emptied and where their money goes
 * @param ineligible receipts that no longer count, with the reason
 * @param bookings what becomes of money that is bound already
 * @param complaints why it would be refused; empty when it would not
 */
public record AdoptionPreview(
        FundingTerms terms,
        Plan before,
        Plan after,
        Map<Integer, Integer> moved,
        List<YearLimit> years,
        List<Ineligible> ineligible,
        List<Rebooking> bookings,
        List<Complaint> complaints) {

    /** A paid receipt that falls out. */
    public record Ineligible(Receipt receipt, Money eligible, String reason) {}

    /** What the plan gains and loses. */
    public List<PlanChange> changes() {
        return before.changesTo(after);
    }

    /** Measures that have other money in some year. */
    public Set<MeasureId> changedMeasures() {
        return changes().stream().map(PlanChange::measure).collect(Collectors.toCollection(TreeSet::new));
    }
}
