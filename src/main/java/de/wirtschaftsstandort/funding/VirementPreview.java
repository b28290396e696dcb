package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would happen, before anything happens.
 *
 * @param rows every cell that changes, old beside new
 * @param years all years with their caps after the change
 * @param ownFunds newly marked as beyond the grant, per year
 * @param complaints why it would be refused; empty when it would not
 * @param rules applied, with their sources
 */
public record VirementPreview(
        List<Row> rows,
        List<CategoryRow> categories,
        List<YearLimit> years,
        List<Deviation> deviations,
        ApprovalLevel level,
        Map<Integer, Money> ownFunds,
        List<Complaint> complaints,
        List<Setting> rules) {

    /**
     * A measure's year.
     *
     * @param ofYear change in per cent of the approved year, ofTotal of the approved total
     */
    public record Row(
            Measure measure,
            int year,
            Money before,
            Money after,
            Money availableAfter,
            Optional<Percent> ofYear,
            Optional<Percent> ofTotal) {}

    /** A category's year. */
    public record CategoryRow(Category category, int year, Money before, Money after) {}
}
