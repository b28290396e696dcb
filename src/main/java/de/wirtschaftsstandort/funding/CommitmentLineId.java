package de.wirtschaftsstandort.funding;

/** Key of one measure and year of a commitment. */
public record CommitmentLineId(int value) {}
