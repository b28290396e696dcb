package de.wirtschaftsstandort.funding;

/** Key of a lump-sum cut. */
public record LumpCutId(int value) {}
