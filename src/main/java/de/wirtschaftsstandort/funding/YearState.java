package de.wirtschaftsstandort.funding;

/** Where a budget year stands. */
public enum YearState {
    OPEN,
    /** Takes what belongs to it, no new orders; rests are decided. */
    CLOSING,
    /** Takes no posting. */
    CLOSED
}
