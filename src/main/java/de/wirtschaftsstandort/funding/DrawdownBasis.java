package de.wirtschaftsstandort.funding;

/** What a call for grant money follows. */
public enum DrawdownBasis {
    /** Paid in advance for what falls due in the time of use. */
    ADVANCE,
    /** Paid back for what was spent. */
    REIMBURSEMENT,
    /** The final proof was handed in: what it comes to, less what came, the final instalment included. */
    SETTLEMENT
}
