package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** B6: planned quarters of every measure, what was paid in them, and the milestones. */
public record Schedule(LocalDate asOf, List<Quarter> quarters, List<Row> rows, List<String> warnings) {

    /** A measure; {@code plan} and {@code actual} by the quarter's name. */
    public record Row(
            String code,
            String title,
            Map<String, Money> plan,
            Map<String, Money> actual,
            Money unscheduled,
            List<Milestone> milestones) {}

    /** Planned in a quarter over all measures. */
    public Money planned(Quarter quarter) {
        return rows.stream()
                .map(row -> row.plan().getOrDefault(quarter.toString(), Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }
}
