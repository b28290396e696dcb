package de.wirtschaftsstandort.funding;

/** Key of a funding programme's row. */
public record ProgrammeId(int value) {}
