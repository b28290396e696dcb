package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;

/**
 * Grant money received.
 *
 * @param useUntil last day to use it
 */
public record Payout(String number, LocalDate day, Money amount, LocalDate useUntil) {}
