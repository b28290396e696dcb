package de.wirtschaftsstandort.funding;

/** Key of a draft. */
public record DraftId(int value) {}
