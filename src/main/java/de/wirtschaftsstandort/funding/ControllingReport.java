package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * B1: plan, orders and payments of every measure as of a moment, with subtotals per category. Every sum is made from the rows
 * shown.
 *
 * @param year empty for the whole programme
 * @param grant share of everything eligible
 */
public record ControllingReport(
        LocalDate asOf,
        Instant knownAt,
        OptionalInt year,
        List<Group> groups,
        Row total,
        Money grant,
        Money own,
        String terms,
        List<YearLimit> limits) {

    /** A category with its measures. */
    public record Group(Category category, List<Row> rows, Row subtotal) {}

    /** A measure, or a sum. */
    public record Row(
            String code,
            String title,
            Money approved,
            Money plan,
            Money planChange,
            Money planToDate,
            Money actual,
            Money committed,
            Money invoiced,
            Money available,
            Money notEligible,
            Money deviation,
            Optional<Percent> spent,
            Optional<Percent> bound,
            Money forecast,
            Money remainder,
            Optional<Lights.Reading> lights) {

        static Row of(String code, String title, Cell cell, Optional<Lights.Reading> lights) {
            return new Row(
                    code,
                    title,
                    cell.approved(),
                    cell.plan(),
                    cell.plan().minus(cell.approved()),
                    cell.planToDate(),
                    cell.actual(),
                    cell.committed(),
                    cell.invoiced(),
                    cell.available(),
                    cell.notEligible(),
                    cell.deviationToDate(),
                    Percent.of(cell.actual(), cell.plan()),
                    Percent.of(cell.bound(), cell.plan()),
                    cell.forecast(),
                    cell.remainder(),
                    lights);
        }
    }

    public Stream<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }
}
