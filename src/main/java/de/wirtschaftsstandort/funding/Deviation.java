package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.Optional;

/**
 * How far a unit of the financing plan strays upwards from the approved plan.
 *
 * @param unit name of the measure or category, with the year where the year is the base
 * @param approved what the approved version says
 * @param excess cumulated, this change included
 */
public record Deviation(String unit, Money approved, Money excess, int limitBp) {

    private static final long WHOLE = 10_000;

    /** The largest excess that needs nobody's approval. */
    public Money limit() {
        return Money.ofCents(Math.multiplyExact(approved.cents(), (long) limitBp) / WHOLE);
    }

    /** Empty when nothing was approved for the unit. */
    public Optional<Percent> percent() {
        return Percent.of(excess, approved);
    }

    public boolean needsAuthority() {
        return excess.isPositive()
                && Math.multiplyExact(excess.cents(), WHOLE) > Math.multiplyExact(approved.cents(), (long) limitBp);
    }
}
