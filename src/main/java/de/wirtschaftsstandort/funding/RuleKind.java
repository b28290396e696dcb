package de.wirtschaftsstandort.funding;

/** What the value of a rule is made of; each kind is typed and shown in its own way. */
public enum RuleKind {
    PERCENT,
    AMOUNT,
    COUNT,
    CHOICE,
    PERIOD,
    FLAG,
    TEXT,
    PERCENT_BY_DAY,
    AMOUNT_BY_DAY,
    PERCENT_RANGE,
    THRESHOLDS,
    LAG,
    SEATS
}
