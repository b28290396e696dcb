package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.math.BigInteger;

/** How a price becomes points: from 0 to 10 in hundredths, half up. */
public enum PriceFormula {
    PROPORTIONAL("10 × niedrigster Preis ÷ Preis des Angebots") {
        @Override
        int hundredths(long lowest, long price) {
            return divided(BigInteger.valueOf(lowest).multiply(MOST), price);
        }
    },
    LINEAR_TO_DOUBLE(
            "niedrigster Preis 10 Punkte, das Doppelte und mehr 0, dazwischen linear: 10 × (2 × niedrigster Preis −"
                    + " Preis) ÷ niedrigster Preis") {
        @Override
        int hundredths(long lowest, long price) {
            long room = Math.subtractExact(Math.multiplyExact(2, lowest), price);
            return room <= 0 ? 0 : divided(BigInteger.valueOf(room).multiply(MOST), lowest);
        }
    };

    /** Ten points. */
    static final int HUNDREDTHS = 1_000;

    private static final BigInteger MOST = BigInteger.valueOf(HUNDREDTHS);

    private final String label;

    PriceFormula(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @param lowest of all offers that are compared */
    public int points(Money lowest, Money price) {
        return hundredths(lowest.cents(), price.cents());
    }

    abstract int hundredths(long lowest, long price);

    private static int divided(BigInteger part, long whole) {
        BigInteger twice = BigInteger.valueOf(whole).shiftLeft(1);
        return part.shiftLeft(1).add(BigInteger.valueOf(whole)).divide(twice).intValueExact();
    }
}
