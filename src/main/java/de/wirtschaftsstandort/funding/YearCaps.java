package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.SortedMap;
import java.util.TreeMap;

/** Allots the highest grant to calendar years as the rule {@code capAllocation} says. */
final class YearCaps {

    private static final int MONTHS = 12;

    private YearCaps() {}

    /**
     * @param allocation {@code PRO_RATA_MONTHS} and {@code PROJECT_YEAR} give every whole month of the period a twelfth (a year
     *     of the project has the same twelfth in each of its months), {@code CALENDAR_YEAR} gives every year touched all of it
     * @param yearly highest grant in twelve months
     */
    static SortedMap<Integer, Money> of(String allocation, Money yearly, DateRange approved) {
        SortedMap<Integer, Money> caps = new TreeMap<>();
        int monthsBefore = 0;
        for (int year : approved.years()) {
            int months = monthsBefore + approved.wholeMonthsIn(year);
            caps.put(
                    year,
                    allocation.equals("CALENDAR_YEAR")
                            ? yearly
                            : months(yearly, months).minus(months(yearly, monthsBefore)));
            monthsBefore = months;
        }
        return caps;
    }

    /** From the beginning, so that the years together are what all their months come to. */
    private static Money months(Money yearly, int months) {
        return Money.ofCents(Math.multiplyExact(yearly.cents(), (long) months) / MONTHS);
    }
}
