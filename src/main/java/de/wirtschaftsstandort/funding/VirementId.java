package de.wirtschaftsstandort.funding;

/** Key of a virement. */
public record VirementId(int value) {}
