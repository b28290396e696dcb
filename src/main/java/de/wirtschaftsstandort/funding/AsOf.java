package de.wirtschaftsstandort.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The two times of every figure: what counted on a day, as far as it was on record at an instant. The same pair gives the
 * same figures for ever, because the ledgers are append-only and what changes in other rows keeps its history.
 */
public record AsOf(LocalDate day, Instant knownAt) {

    /** After everything that will ever be recorded. */
    static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final LocalDate LAST_DAY = LocalDate.ofInstant(EVER, ZoneOffset.UTC);

    /** Counts everything booked, whenever it takes effect; for checks, not for reports. */
    static AsOf everything() {
        return everythingUpTo(LAST_DAY);
    }

    /** Counts everything that will ever be booked for the day; for checks, not for reports. */
    static AsOf everythingUpTo(LocalDate day) {
        return new AsOf(day, EVER);
    }
}
