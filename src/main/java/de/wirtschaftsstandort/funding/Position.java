package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where a programme stands, summed the ways people ask for it; every sum is made of the same cells. */
@Component
public class Position {

    private final Figures figures;
    private final Programmes programmes;

    Position(Figures figures, Programmes programmes) {
        this.figures = figures;
        this.programmes = programmes;
    }

    /**
     * @param years of the whole programme
     * @param categories of the primary classification, whole programme, by number
     */
    public record Sums(
            Cell whole, SortedMap<Integer, Cell> years, Map<Category, Cell> categories, Map<MeasureId, Cell> measures) {

        /** What is shown as bound beside plan and payments. */
        public static Money open(Cell cell) {
            return cell.committed().plus(cell.invoiced());
        }
    }

    public Sums of(Actor actor, ProgrammeId programme, AsOf asOf) {
        List<Cell> cells = figures.cells(actor, programme, asOf);
        Map<MeasureId, Category> categoryOf =
                programmes.measures(programme).stream().collect(Collectors.toMap(Measure::id, Measure::category));
        return new Sums(
                Cell.sum(cells),
                cells.stream()
                        .collect(Collectors.groupingBy(
                                Cell::year,
                                TreeMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), Cell::sum))),
                cells.stream()
                        .collect(Collectors.groupingBy(
                                cell -> Objects.requireNonNull(categoryOf.get(cell.measure())),
                                () -> new TreeMap<>(Comparator.comparingInt(Category::number)),
                                Collectors.collectingAndThen(Collectors.toList(), Cell::sum))),
                cells.stream()
                        .collect(Collectors.groupingBy(
                                Cell::measure, Collectors.collectingAndThen(Collectors.toList(), Cell::sum))));
    }
}
