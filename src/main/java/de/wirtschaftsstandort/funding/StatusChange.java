package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of a measure.
 *
 * @param decision number of the decision behind it
 */
public record StatusChange(
        LocalDate day, MeasureStatus from, MeasureStatus to, String reason, Optional<String> decision, UserId by) {}
