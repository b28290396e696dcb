package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day by which something has to be done.
 *
 * @param rule where the deadline comes from
 * @param measure the one it belongs to, if it belongs to one
 */
public record Deadline(LocalDate day, String title, String rule, DeadlineKind kind, Optional<MeasureId> measure) {

    static Deadline of(DeadlineKind kind, LocalDate day, String title, String rule) {
        return new Deadline(day, title, rule, kind, Optional.empty());
    }
}
