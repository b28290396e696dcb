package de.wirtschaftsstandort.funding;

import java.util.List;

/**
 * The plan as a grid of measures and years, old beside new.
 *
 * @param mark tells whether the plan is still the same
 * @param years every year of the approved period and of the plan, ascending
 * @param approved the version virements are measured against
 * @param current the ledger to its last entry
 */
public record PlanGrid(
        Mark mark, List<Integer> years, List<Measure> measures, Plan approved, Plan current, List<YearLimit> limits) {

    public PlanGrid {
        years = List.copyOf(years);
        measures = List.copyOf(measures);
        limits = List.copyOf(limits);
    }

    /** How a form and a complaint name the cell. */
    public static String cellName(int measure, int year) {
        return "c-" + measure + "-" + year;
    }

    /** Which entry of the plan ledger was the last; grows with every change of the plan. */
    public record Mark(long lastEntry) {

        /** What a form sent back; anything that is no mark is older than every plan. */
        public static Mark parse(String text) {
            return new Mark(text.matches("\\d{1,18}") ? Long.parseLong(text) : -1);
        }
    }
}
