package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;

/** One movement of a measure's plan in a year; negative takes away. */
public record PlanChange(MeasureId measure, int year, Money delta) {}
