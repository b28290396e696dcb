package de.wirtschaftsstandort.funding;

/** Key of a commitment. */
public record CommitmentId(int value) {}
