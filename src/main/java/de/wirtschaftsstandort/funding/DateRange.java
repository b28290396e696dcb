package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** A period as a decision states it: first and last day, both included. */
public record DateRange(LocalDate from, LocalDate to) {

    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins: " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(DateRange other) {
        return contains(other.from) && contains(other.to);
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
    }

    /** Calendar months of a year that lie in the period from their first to their last day. */
    public int wholeMonthsIn(int year) {
        return (int) IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> contains(month.atDay(1)) && contains(month.atEndOfMonth()))
                .count();
    }

    @Override
    public String toString() {
        return GermanDate.format(from) + "–" + GermanDate.format(to);
    }
}
