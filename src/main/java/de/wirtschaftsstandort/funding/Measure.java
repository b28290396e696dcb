package de.wirtschaftsstandort.funding;

import java.util.Optional;
import java.util.Set;

/**
 * A measure with its place in the primary classification.
 *
 * @param quarters planned ones
 */
public record Measure(
        MeasureId id,
        int number,
        String title,
        Category category,
        Set<Quarter> quarters,
        MeasureStatus status,
        Optional<UserId> owner) {

    /** {@code M7}. */
    public String code() {
        return "M" + number;
    }

    public String name() {
        return code() + " " + title;
    }
}
