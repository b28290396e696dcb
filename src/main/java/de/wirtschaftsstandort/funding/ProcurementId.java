package de.wirtschaftsstandort.funding;

/** Key of a procurement record. */
public record ProcurementId(int value) {}
