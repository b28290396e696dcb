package de.wirtschaftsstandort.definition;

/** A directive on the root of a file with what it names. */
record RawDirective(Place place, String target) {}
