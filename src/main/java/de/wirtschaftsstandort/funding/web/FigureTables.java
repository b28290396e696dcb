package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Cell;
import de.wirtschaftsstandort.funding.Percent;
import de.wirtschaftsstandort.funding.Position;
import java.util.Map;
import java.util.function.Function;

/** Plan, payments, orders and what is left, by year or by category; the twin of the bars. */
final class FigureTables {

    private FigureTables() {}

    static Table byYear(Desk desk, Position.Sums sums) {
        return table(desk, "funding.by-year", "year", sums.years(), year -> Integer.toString(year), sums.whole());
    }

    static Table byCategory(Desk desk, Position.Sums sums) {
        return table(
                desk, "funding.by-category", "category", sums.categories(), category -> category.name(), sums.whole());
    }

    private static <K> Table table(
            Desk desk, String caption, String first, Map<K, Cell> cells, Function<K, String> name, Cell whole) {
        Table.Builder table = Table.of(
                desk.text(caption),
                Cells.header(desk, first),
                Cells.number(desk, "approved"),
                Cells.number(desk, "plan"),
                Cells.number(desk, "actual"),
                Cells.number(desk, "committed"),
                Cells.number(desk, "invoiced"),
                Cells.number(desk, "available"),
                Cells.number(desk, "spent"),
                Cells.number(desk, "bound"));
        cells.forEach((key, cell) -> add(table, Table.Weight.PLAIN, name.apply(key), cell));
        return add(table, Table.Weight.TOTAL, desk.text("funding.sum"), whole).build();
    }

    private static Table.Builder add(Table.Builder table, Table.Weight weight, String name, Cell cell) {
        return table.row(
                weight,
                Value.words(name),
                Value.of(cell.approved()),
                Value.of(cell.plan()),
                Value.of(cell.actual()),
                Value.of(cell.committed()),
                Value.of(cell.invoiced()),
                Value.of(cell.available()),
                Cells.percent(Percent.of(cell.actual(), cell.plan())),
                Cells.percent(Percent.of(cell.bound(), cell.plan())));
    }
}
