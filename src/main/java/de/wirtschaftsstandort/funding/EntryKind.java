package de.wirtschaftsstandort.funding;

/** What an entry of the money ledger says. */
public enum EntryKind {
    /** Ordered and still open (Obligo). */
    COMMITTED,
    /** Invoiced without an order, not yet paid. */
    INVOICED,
    /** Paid and eligible (Ist). */
    ACTUAL,
    /** Paid from own funds alone. */
    NOT_ELIGIBLE
}
