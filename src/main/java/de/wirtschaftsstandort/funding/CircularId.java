package de.wirtschaftsstandort.funding;

/** Key of a circular vote. */
public record CircularId(int value) {}
