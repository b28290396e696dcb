package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What measures may cost per year; every sum is made from the same cells. */
public record Plan(SortedMap<MeasureId, SortedMap<Integer, Money>> cells) {

    public Plan {
        SortedMap<MeasureId, SortedMap<Integer, Money>> copy = new TreeMap<>();
        cells.forEach((measure, years) -> copy.put(measure, Collections.unmodifiableSortedMap(new TreeMap<>(years))));
        cells = Collections.unmodifiableSortedMap(copy);
    }

    public Money of(MeasureId measure, int year) {
        return cells.getOrDefault(measure, Collections.emptySortedMap()).getOrDefault(year, Money.ZERO);
    }

    public Money ofMeasure(MeasureId measure) {
        return cells.getOrDefault(measure, Collections.emptySortedMap()).values().stream()
                .reduce(Money.ZERO, Money::plus);
    }

    public Money ofYear(int year) {
        return cells.keySet().stream().map(measure -> of(measure, year)).reduce(Money.ZERO, Money::plus);
    }

    public Money of(Collection<MeasureId> measures, int year) {
        return measures.stream().map(measure -> of(measure, year)).reduce(Money.ZERO, Money::plus);
    }

    public Money ofMeasures(Collection<MeasureId> measures) {
        return measures.stream().map(this::ofMeasure).reduce(Money.ZERO, Money::plus);
    }

    public Money total() {
        return ofMeasures(cells.keySet());
    }

    /** Years with money, ascending. */
    public SortedSet<Integer> years() {
        return cells.values().stream()
                .flatMap(years -> years.entrySet().stream())
                .filter(cell -> !cell.getValue().isZero())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Plan plus(Collection<PlanChange> changes) {
        SortedMap<MeasureId, SortedMap<Integer, Money>> changed = new TreeMap<>();
        cells.forEach((measure, years) -> changed.put(measure, new TreeMap<>(years)));
        changes.forEach(change -> changed.computeIfAbsent(change.measure(), none -> new TreeMap<>())
                .merge(change.year(), change.delta(), Money::plus));
        return new Plan(changed);
    }

    /** What has to change to get from this plan to another. */
    List<PlanChange> changesTo(Plan other) {
        SortedSet<MeasureId> measures = new TreeSet<>(cells.keySet());
        measures.addAll(other.cells.keySet());
        SortedSet<Integer> years = years();
        years.addAll(other.years());
        return measures.stream()
                .flatMap(measure -> years.stream()
                        .map(year -> new PlanChange(
                                measure, year, other.of(measure, year).minus(of(measure, year)))))
                .filter(change -> !change.delta().isZero())
                .toList();
    }
}
