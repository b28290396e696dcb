package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Spreads a year's plan equally over the planned quarters of that year, odd cents to the earliest. */
final class QuarterSpread {

    private QuarterSpread() {}

    /** Without a planned quarter in the year nothing is scheduled and the map is empty. */
    static SortedMap<Quarter, Money> of(Money plan, int year, Collection<Quarter> planned) {
        List<Quarter> active = planned.stream()
                .filter(quarter -> quarter.year() == year)
                .distinct()
                .sorted()
                .toList();
        SortedMap<Quarter, Money> spread = new TreeMap<>();
        for (int n = 0; n < active.size(); n++) {
            long each = plan.cents() / active.size();
            long odd = n < plan.cents() % active.size() ? 1 : 0;
            spread.put(active.get(n), Money.ofCents(each + odd));
        }
        return spread;
    }

    /** What is scheduled in quarters that are over on a day. */
    static Money until(Money plan, int year, Collection<Quarter> planned, LocalDate day) {
        return of(plan, year, planned).entrySet().stream()
                .filter(entry -> !entry.getKey().lastDay().isAfter(day))
                .map(Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
    }
}
