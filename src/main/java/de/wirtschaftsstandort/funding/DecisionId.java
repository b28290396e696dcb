package de.wirtschaftsstandort.funding;

/** Key of a decision of a body. */
public record DecisionId(int value) {}
