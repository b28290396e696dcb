package de.wirtschaftsstandort.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * An amount of euros in whole cents. Arithmetic is exact and fails on overflow; nothing here rounds.
 *
 * @param cents may be negative
 */
@TemplateVisible
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public boolean isZero() {
        return cents == 0;
    }

    /** Two decimals and the sign of the currency, as the language writes it: {@code 1.234,50 €}, {@code €1,234.50}. */
    public String format(String language) {
        return format(language, 2);
    }

    /**
     * Whole euros where the amount has no cents, else as {@link #format(String)}.
     *
     * @param language BCP 47 tag
     */
    public String formatShort(String language) {
        return format(language, cents % 100 == 0 ? 0 : 2);
    }

    private String format(String language, int decimals) {
        Locale locale = language.startsWith("en") ? Locale.forLanguageTag("en-IE") : Locale.GERMANY;
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(cents, 2));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
