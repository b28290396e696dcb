package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;

/** A payment that will fall due. */
public record ExpectedPayment(LocalDate due, Money eligible, String purpose) {}
