package de.wirtschaftsstandort.funding;

/** Key of a steering or working group. */
public record BodyId(int value) {}
