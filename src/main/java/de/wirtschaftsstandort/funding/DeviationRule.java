package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The 20 % clause: which units a virement lifts, and how far above the approved plan they come to lie. */
record DeviationRule(Setting limit, Setting unit, Setting base) {

    static DeviationRule of(RuleBook rules, ProgrammeId programme, AsOf asOf) {
        return new DeviationRule(
                rules.require(programme, RuleKey.DEVIATION_LIMIT, asOf),
                rules.require(programme, RuleKey.DEVIATION_UNIT, asOf),
                rules.require(programme, RuleKey.DEVIATION_BASE, asOf));
    }

    List<Setting> settings() {
        return List.of(limit, unit, base);
    }

    /** One row for every unit that rises against the plan before. */
    List<Deviation> deviations(Plan approved, Plan before, Plan after, Collection<Measure> measures) {
        SortedSet<Integer> years = after.years();
        List<Deviation> found = new ArrayList<>();
        units(measures).forEach((name, members) -> {
            if (base.text().equals("YEAR")) {
                years.forEach(year -> add(
                        found,
                        name + " " + year,
                        approved.of(members, year),
                        before.of(members, year),
                        after.of(members, year)));
            } else {
                add(found, name, approved.ofMeasures(members), before.ofMeasures(members), after.ofMeasures(members));
            }
        });
        return found;
    }

    private void add(List<Deviation> found, String name, Money approved, Money before, Money after) {
        if (after.compareTo(before) > 0) {
            found.add(new Deviation(name, approved, after.minus(approved), limit.number()));
        }
    }

    private Map<String, List<MeasureId>> units(Collection<Measure> measures) {
        boolean byCategory = unit.text().equals("CATEGORY");
        return measures.stream()
                .collect(Collectors.groupingBy(
                        measure -> byCategory ? measure.category().name() : measure.name(),
                        LinkedHashMap::new,
                        Collectors.mapping(Measure::id, Collectors.toList())));
    }
}
