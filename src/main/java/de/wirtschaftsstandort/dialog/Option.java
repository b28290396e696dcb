package de.wirtschaftsstandort.dialog;

/**
 * One of several values to choose from.
 *
 * @param value what is stored
 * @param selected chosen as long as nothing is stored
 */
public record Option(String value, Label label, boolean selected) {}
