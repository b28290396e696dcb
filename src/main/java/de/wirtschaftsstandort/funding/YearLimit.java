package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A year of a plan beside what the grant allows in it.
 *
 * @param ownFunds of the plan, marked as own funds beyond the grant
 * @param share of the grant in the rest of the plan
 */
public record YearLimit(int year, Money plan, Money ownFunds, Money share, Money cap) {

    static List<YearLimit> of(Plan plan, Map<Integer, Money> ownFunds, FundingTerms terms) {
        SortedSet<Integer> years = plan.years();
        years.addAll(terms.caps().keySet());
        return years.stream()
                .map(year -> {
                    Money own = ownFunds.getOrDefault(year, Money.ZERO);
                    Money planned = plan.ofYear(year);
                    return new YearLimit(year, planned, own, terms.rate().share(planned.minus(own)), terms.cap(year));
                })
                .toList();
    }

    /** What may still be added to the share; zero when there is none left. */
    public Money headroom() {
        return share.compareTo(cap) < 0 ? cap.minus(share) : Money.ZERO;
    }

    /** What the share lies above the cap; zero when it does not. */
    public Money over() {
        return share.compareTo(cap) > 0 ? share.minus(cap) : Money.ZERO;
    }

    String sentence() {
        return year + ": Der Förderanteil von " + share.format("de") + " liegt " + over().format("de")
                + " über der Obergrenze von " + cap.format("de") + ".";
    }
}
