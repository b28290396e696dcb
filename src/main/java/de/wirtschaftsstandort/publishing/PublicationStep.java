package de.wirtschaftsstandort.publishing;

/** One step of a publication, within its transaction. What a step throws takes all of it back. */
@FunctionalInterface
interface PublicationStep {

    /** Answers the unit with what the step adds for those behind it. */
    UnitPublication take(UnitPublication unit);
}
