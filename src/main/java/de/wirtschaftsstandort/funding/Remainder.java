package de.wirtschaftsstandort.funding;

/** What becomes of an order's rest when its year is closed. */
public enum Remainder {
    /** Moves to the next year, which needs as much free budget. */
    CARRY,
    /** Becomes available and stays in the closed year. */
    RELEASE
}
