package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A ratio as people read it, computed exactly and rounded once.
 *
 * @param value per cent with as many decimals as it is shown with
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    private static final int SHOWN = 2;

    /** Half up on two decimals; empty when there is nothing to compare with. */
    public static Optional<Percent> of(Money part, Money whole) {
        return whole.isZero()
                ? Optional.empty()
                : Optional.of(new Percent(BigDecimal.valueOf(part.cents())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole.cents()), SHOWN, RoundingMode.HALF_UP)));
    }

    public static Percent ofBasisPoints(int basisPoints) {
        return new Percent(BigDecimal.valueOf(basisPoints, SHOWN));
    }

    /** {@code 16,37 %}. */
    public String format() {
        return value.toPlainString().replace('.', ',') + " %";
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }
}
