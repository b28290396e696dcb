package de.wirtschaftsstandort.funding;

/** Key of a grant decision. */
public record GrantDecisionId(int value) {}
