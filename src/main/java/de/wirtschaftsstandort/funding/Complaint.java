package de.wirtschaftsstandort.funding;

/**
 * Why something cannot be done as asked.
 *
 * @param field name of the input it belongs to; empty when it concerns the whole
 * @param sentence German, complete, for the person who asked
 */
public record Complaint(String field, String sentence) {}
