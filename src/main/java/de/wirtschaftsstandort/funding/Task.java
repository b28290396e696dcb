package de.wirtschaftsstandort.funding;

import java.time.LocalDate;

/** Something somebody has promised to do by a day. */
public record Task(int id, String title, String responsible, LocalDate due) {}
