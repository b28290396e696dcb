package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Fits a plan to terms: moves what lies outside the approved years, then cuts what is above caps and grant in proportion. */
final class PlanAdaptation {

    private final FundingTerms terms;
    private final Plan bound;

    /** @param bound what cannot be taken away any more */
    PlanAdaptation(FundingTerms terms, Plan bound) {
        this.terms = terms;
        this.bound = bound;
    }

    /** Years to be emptied and their targets. */
    static SortedMap<Integer, Integer> moves(FundingTerms terms, Plan plan, Map<Integer, Integer> wanted) {
        SortedMap<Integer, Integer> moves = new TreeMap<>();
        plan.years().stream()
                .filter(year -> !terms.approved().years().contains(year))
                .forEach(year -> moves.put(year, wanted.getOrDefault(year, roomiest(terms, plan))));
        return moves;
    }

    /** Of equals the last: what starts later ends later. */
    private static int roomiest(FundingTerms terms, Plan plan) {
        return terms.approved().years().stream()
                .max(Comparator.<Integer, Money>comparing(
                                year -> terms.cap(year).minus(terms.rate().share(plan.ofYear(year))))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    static Plan moved(Plan plan, Map<Integer, Integer> moves) {
        List<PlanChange> changes = new ArrayList<>();
        moves.forEach((from, to) -> plan.cells().keySet().forEach(measure -> {
            Money money = plan.of(measure, from);
            if (!money.isZero()) {
                changes.add(new PlanChange(measure, from, money.negated()));
                changes.add(new PlanChange(measure, to, money));
            }
        }));
        return plan.plus(changes);
    }

    static Plan replaced(Plan plan, Map<MeasureId, Map<Integer, Money>> amounts) {
        List<PlanChange> changes = new ArrayList<>();
        amounts.forEach((measure, years) -> years.forEach(
                (year, money) -> changes.add(new PlanChange(measure, year, money.minus(plan.of(measure, year))))));
        return plan.plus(changes);
    }

    /** First every year to its cap, then the whole to the grant and to what was taken as eligible; complains where what is bound is more than what remains. */
    Plan cut(Plan plan, Complaints complaints) {
        Plan result = plan;
        for (int year : plan.years()) {
            if (terms.rate().share(result.ofYear(year)).compareTo(terms.cap(year)) > 0) {
                SortedMap<Cell, Money> cells = cells(result, cell -> cell.year() == year);
                result = cut(
                        result, cells, terms.rate().largestEligible(terms.cap(year)), complaints, "Im Jahr " + year);
            }
        }
        if (result.total().compareTo(terms.largestPlan()) > 0) {
            result = cut(result, cells(result, cell -> true), terms.largestPlan(), complaints, "Insgesamt");
        }
        return result;
    }

    private record Cell(MeasureId measure, int year) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            return Comparator.comparing(Cell::measure)
                    .thenComparingInt(Cell::year)
                    .compare(this, other);
        }
    }

    private static SortedMap<Cell, Money> cells(Plan plan, Predicate<Cell> wanted) {
        SortedMap<Cell, Money> cells = new TreeMap<>();
        plan.cells()
                .forEach((measure, years) -> years.forEach((year, money) -> {
                    Cell cell = new Cell(measure, year);
                    if (wanted.test(cell) && money.isPositive()) {
                        cells.put(cell, money);
                    }
                }));
        return cells;
    }

    private Plan cut(Plan plan, SortedMap<Cell, Money> cells, Money target, Complaints complaints, String where) {
        Map<Cell, Money> floors = new HashMap<>();
        // Where more is bound than planned the plan does not rise by itself; that is complained about.
        cells.forEach((cell, money) -> {
            Money least = bound.of(cell.measure(), cell.year());
            floors.put(cell, least.compareTo(money) < 0 ? least : money);
        });
        Optional<SortedMap<Cell, Money>> cut = ProRata.cut(cells, floors, target);
        complaints.when(
                cut.isEmpty(),
                "amounts",
                () -> where + " ist mehr bezahlt und beauftragt, als der Bescheid zulässt (" + target.format("de")
                        + ").");
        List<PlanChange> changes = new ArrayList<>();
        cut.ifPresent(amounts -> amounts.forEach((cell, money) -> changes.add(
                new PlanChange(cell.measure(), cell.year(), money.minus(cells.getOrDefault(cell, Money.ZERO))))));
        return plan.plus(changes);
    }
}
