package de.wirtschaftsstandort.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes B1. */
@Component
public class ControllingReports {

    private final Permissions permissions;
    private final Programmes programmes;
    private final Figures figures;
    private final Lights lights;
    private final TermsInForce terms;
    private final Plans plans;

    ControllingReports(
            Permissions permissions,
            Programmes programmes,
            Figures figures,
            Lights lights,
            TermsInForce terms,
            Plans plans) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.figures = figures;
        this.lights = lights;
        this.terms = terms;
        this.plans = plans;
    }

    /** @param year empty for the whole programme */
    public ControllingReport make(Actor actor, ProgrammeId programme, AsOf asOf, OptionalInt year) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        Map<MeasureId, List<Cell>> cells = figures.compute(programme, asOf).stream()
                .filter(cell -> year.isEmpty() || cell.year() == year.getAsInt())
                .collect(Collectors.groupingBy(Cell::measure));
        Map<MeasureId, Lights.Reading> readings = lights.compute(programme, asOf).stream()
                .collect(Collectors.toMap(reading -> reading.measure().id(), Function.identity()));
        Map<Category, List<Measure>> categories = programmes.measures(programme, asOf).stream()
                .collect(Collectors.groupingBy(
                        Measure::category,
                        () -> new TreeMap<>(Comparator.comparingInt(Category::number)),
                        Collectors.toList()));
        List<ControllingReport.Group> groups = new ArrayList<>();
        List<Cell> all = new ArrayList<>();
        categories.forEach((category, measures) -> {
            List<Cell> sums = measures.stream()
                    .map(measure -> Cell.sum(cells.getOrDefault(measure.id(), List.of())))
                    .toList();
            all.addAll(sums);
            List<ControllingReport.Row> rows = IntStream.range(0, measures.size())
                    .mapToObj(n -> ControllingReport.Row.of(
                            measures.get(n).code(),
                            measures.get(n).title(),
                            sums.get(n),
                            Optional.ofNullable(readings.get(measures.get(n).id()))))
                    .toList();
            groups.add(new ControllingReport.Group(
                    category, rows, ControllingReport.Row.of("", category.name(), Cell.sum(sums), Optional.empty())));
        });
        Cell total = Cell.sum(all);
        FundingTerms inForce = terms.of(programme, asOf);
        return new ControllingReport(
                asOf.day(),
                asOf.knownAt(),
                year,
                groups,
                ControllingReport.Row.of("", "Summe", total, Optional.empty()),
                inForce.rate().share(total.actual()),
                inForce.rate().ownPart(total.actual()),
                inForce.source(),
                YearLimit.of(plans.of(programme, asOf), plans.ownFundsBeyondGrant(programme, asOf), inForce));
    }
}
