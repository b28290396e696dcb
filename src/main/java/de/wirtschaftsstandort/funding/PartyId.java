package de.wirtschaftsstandort.funding;

/** Key of a supplier or payer. */
public record PartyId(int value) {}
