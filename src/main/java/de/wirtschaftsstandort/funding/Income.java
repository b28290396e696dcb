package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;

/** Money from others than the granting body. */
public record Income(LocalDate day, String payer, String reason, Money amount) {}
