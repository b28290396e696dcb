package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * B10: a virement that waits for a decision or an approval, against the plan as it stood.
 *
 * @param rules of the day, with their sources
 */
public record VirementApplication(Virement virement, List<Row> rows, List<Setting> rules) {

    /**
     * A measure's year.
     *
     * @param ofYear change in per cent of the approved year
     * @param ofTotal change in per cent of the measure's approved total
     */
    public record Row(
            Measure measure,
            int year,
            Money before,
            Money change,
            Optional<Percent> ofYear,
            Optional<Percent> ofTotal) {

        public Money after() {
            return before.plus(change);
        }
    }
}
