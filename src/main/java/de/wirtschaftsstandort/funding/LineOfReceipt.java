package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A line of a receipt among the others.
 *
 * @param counted cents of this line
 * @param upTo cents of the lines up to and with this one
 * @param whole cents of all lines
 */
record LineOfReceipt(long counted, long upTo, long whole, boolean isFirst) {

    /** What falls to this line of the cents recognised of the receipt; the lines add up to them. */
    Money recognised(long cents) {
        if (whole == 0) {
            return isFirst ? Money.ofCents(cents) : Money.ZERO;
        }
        return Money.ofCents(part(cents, upTo) - part(cents, upTo - counted));
    }

    private long part(long cents, long of) {
        return BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(of))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
