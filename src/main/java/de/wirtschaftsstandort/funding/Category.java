package de.wirtschaftsstandort.funding;

/** An entry of a programme's classification. */
public record Category(int number, String name) {}
