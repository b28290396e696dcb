package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * A year before it is closed.
 *
 * @param free neither spent nor bound
 * @param grantUsed share of what was spent
 * @param atRisk of the tranche, lost unless the granting body transfers it
 * @param open orders whose rest has to be carried over or released
 * @param unpaid receipts that have to be paid, parked or cancelled
 */
public record YearEnd(
        int year,
        Money plan,
        Money actual,
        Money committed,
        Money free,
        Optional<Percent> spent,
        Money grantUsed,
        Money tranche,
        Money atRisk,
        List<Commitment> open,
        List<Receipt> unpaid) {}
