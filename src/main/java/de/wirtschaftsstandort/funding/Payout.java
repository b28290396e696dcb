package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Grant money received.
 *
 * @param amount that stayed
 * @param useUntil last day to use it
 * @param back the part that went back, and when
 */
public record Payout(String number, LocalDate day, Money amount, LocalDate useUntil, Optional<Usage> back) {}
