package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;

/** A rate of value-added tax in basis points; 1900 is 19 %. */
public record VatRate(int basisPoints) {

    private static final long WHOLE = 10_000;

    public VatRate {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("a rate lies between 0 and 10000 basis points: " + basisPoints);
        }
    }

    /** Half up on the cent. */
    public Money grossOf(Money net) {
        return Money.ofCents(Math.addExact(Math.multiplyExact(net.cents(), WHOLE + basisPoints), WHOLE / 2) / WHOLE);
    }

    /** Half up on the cent; never add up rounded parts, take the net of the sum. */
    public Money netOf(Money gross) {
        long whole = WHOLE + basisPoints;
        return Money.ofCents(Math.addExact(Math.multiplyExact(gross.cents(), 2 * WHOLE), whole) / (2 * whole));
    }
}
