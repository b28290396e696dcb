package de.wirtschaftsstandort.funding;

/** Key of a person's seat in a body. */
public record MemberId(int value) {}
