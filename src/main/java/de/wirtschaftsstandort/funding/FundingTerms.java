package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the grant in force allows; before the first decision, what the concept and the rules say.
 *
 * @param eligibleTotal what the granting body took as the whole eligible spending
 * @param caps highest grant per year
 * @param source where this comes from, to be shown wherever it is applied
 */
public record FundingTerms(
        Optional<GrantDecisionId> decision,
        DateRange approved,
        Optional<LocalDate> earlyStartFrom,
        FundingRate rate,
        Money grantMax,
        Money eligibleTotal,
        int finalInstalmentBp,
        Period paymentGrace,
        SortedMap<Integer, Money> caps,
        String source) {

    public FundingTerms {
        caps = Collections.unmodifiableSortedMap(new TreeMap<>(caps));
    }

    public Money cap(int year) {
        return caps.getOrDefault(year, Money.ZERO);
    }

    /** The budget year a day's money belongs to: its own, at the edges of the approved period the nearest approved one. */
    int budgetYear(LocalDate day) {
        return Math.max(approved.from().getYear(), Math.min(approved.to().getYear(), day.getYear()));
    }

    /** First day on which an order may be placed. */
    LocalDate firstOrderDay() {
        return earlyStartFrom.orElse(approved.from());
    }

    LocalDate lastPaymentDay() {
        return approved.to().plus(paymentGrace);
    }

    /** The largest plan the grant pays its share of: within what was taken as eligible, and within the grant. */
    Money largestPlan() {
        Money byGrant = rate.largestEligible(grantMax);
        return byGrant.compareTo(eligibleTotal) < 0 ? byGrant : eligibleTotal;
    }

    /** Kept back by the granting body until the final proof. */
    public Money heldBack() {
        return new FundingRate(finalInstalmentBp).share(grantMax);
    }

    public Money callableBeforeFinalProof() {
        return grantMax.minus(heldBack());
    }
}
