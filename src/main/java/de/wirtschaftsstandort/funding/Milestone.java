package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A milestone of a measure. */
public record Milestone(
        MeasureId measure, String title, LocalDate baselineDue, LocalDate due, Optional<LocalDate> doneOn) {

    /** Days late on a day: not reached and overdue, or reached after its day; zero when in time. */
    long daysLate(LocalDate day) {
        LocalDate until = doneOn.filter(done -> !done.isAfter(day)).orElse(day);
        return Math.max(0, ChronoUnit.DAYS.between(due, until));
    }

    boolean isOpen(LocalDate day) {
        return doneOn.filter(done -> !done.isAfter(day)).isEmpty();
    }
}
