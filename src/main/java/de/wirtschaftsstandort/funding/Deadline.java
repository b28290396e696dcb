package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day by which something has to be done.
 *
 * @param title German, as it is remembered and reported
 * @param titleEn English; what somebody typed stays as it was typed
 * @param rule where the deadline comes from
 * @param measure the one it belongs to, if it belongs to one
 * @param about code of what is due, where that has a screen of its own; else empty
 */
public record Deadline(
        LocalDate day,
        String title,
        String titleEn,
        String rule,
        DeadlineKind kind,
        Optional<MeasureId> measure,
        String about) {

    static Deadline of(DeadlineKind kind, LocalDate day, String title, String titleEn, String rule) {
        return new Deadline(day, title, titleEn, rule, kind, Optional.empty(), "");
    }

    static Deadline of(AncillaryCondition condition, LocalDate due) {
        String what = condition.excerpt();
        String who = condition.terms().responsible();
        return new Deadline(
                due,
                "Nebenbestimmung " + condition.code() + " (" + who + "): " + what,
                "Ancillary condition " + condition.code() + " (" + who + "): " + what,
                "Bescheid " + condition.decision() + ", " + condition.terms().source(),
                DeadlineKind.CONDITION,
                Optional.empty(),
                condition.code());
    }

    /** @param language BCP 47 tag */
    public String titleIn(String language) {
        return language.equals("en") ? titleEn : title;
    }
}
