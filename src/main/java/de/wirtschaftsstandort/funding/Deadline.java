package de.wirtschaftsstandort.funding;

import java.time.LocalDate;

/**
 * A day by which something has to be done.
 *
 * @param rule where the deadline comes from
 */
public record Deadline(LocalDate day, String title, String rule) {}
