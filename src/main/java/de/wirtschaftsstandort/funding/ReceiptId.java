package de.wirtschaftsstandort.funding;

/** Key of a receipt. */
public record ReceiptId(int value) {}
