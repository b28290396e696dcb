package de.wirtschaftsstandort.funding;

/** Key of a proof of use. */
public record ProofId(int value) {}
