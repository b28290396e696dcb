package de.wirtschaftsstandort.funding;

/** A supplier or payer. */
public record Party(PartyId id, String name, boolean inHouse, boolean naturalPerson) {}
