package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rules a changed plan has to keep: never below zero, within the approved years, the yearly caps and the grant. */
final class PlanLimits {

    private PlanLimits() {}

    /**
     * Complaints about a changed plan; a year that was over its cap before and did not rise is not complained about again.
     *
     * @param ownFunds marked as beyond the grant, per year
     */
    static List<Complaint> complaints(
            Plan before,
            Plan after,
            Map<Integer, Money> ownFunds,
            FundingTerms terms,
            Function<MeasureId, String> name) {
        Complaints complaints = new Complaints();
        before.changesTo(after).forEach(change -> {
            complaints.when(
                    after.of(change.measure(), change.year()).isNegative(),
                    "lines",
                    () -> name.apply(change.measure()) + " hat " + change.year() + " nur "
                            + before.of(change.measure(), change.year()).format("de") + " im Plan.");
            complaints.when(
                    change.delta().isPositive() && !terms.approved().years().contains(change.year()),
                    "lines",
                    () -> change.year() + " liegt nicht im bewilligten Zeitraum " + terms.approved() + ".");
        });
        YearLimit.of(after, ownFunds, terms)
                .forEach(limit -> complaints.when(
                        limit.over().isPositive()
                                && after.ofYear(limit.year()).compareTo(before.ofYear(limit.year())) > 0,
                        "lines",
                        () -> limit.sentence()
                                + " Nötig ist ein Ausgleich im selben Jahr, ein geänderter Bescheid oder die Kennzeichnung"
                                + " als Eigenmittel über der Förderung."));
        Money own = ownFunds.values().stream().reduce(Money.ZERO, Money::plus);
        Money share = terms.rate().share(after.total().minus(own));
        complaints.when(
                share.compareTo(terms.grantMax()) > 0 && after.total().compareTo(before.total()) > 0,
                "lines",
                () -> "Der Förderanteil des ganzen Plans von " + share.format("de") + " liegt "
                        + share.minus(terms.grantMax()).format("de") + " über der Zuwendung von "
                        + terms.grantMax().format("de") + ".");
        return complaints.list();
    }
}
