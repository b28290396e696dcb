package de.wirtschaftsstandort.funding;

/** Key of a stored document. */
public record DocumentId(int value) {}
