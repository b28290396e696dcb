package de.wirtschaftsstandort.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of euros in whole cents. Arithmetic is exact and fails on overflow; nothing here rounds.
 *
 * @param cents may be negative
 */
@TemplateVisible
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** Euros with or without grouping dots, then nothing or a comma and exactly two digits. */
    private static final Pattern GERMAN = Pattern.compile("(?<sign>[-\u2212]?)"
            + "(?<euros>0|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+|[1-9][0-9]*)"
            + "(?:,(?<cents>[0-9]{2}))?(?:[ \u00a0]?€)?");

    private static final int MOST_EURO_DIGITS = 12;
    private static final long CENTS_PER_EURO = 100;

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * Reads what a German writes: {@code 1.234,50}, {@code 1234,50}, {@code 1234}, with or without {@code €}.
     *
     * @throws NotAnAmount for everything else: one or three decimals, a decimal point, {@code -0}, misplaced dots, more
     *     than twelve digits before the comma
     */
    public static Money parse(String text) {
        Matcher matcher = GERMAN.matcher(text.strip());
        if (!matcher.matches()) {
            throw new NotAnAmount(text, "erlaubt sind z. B. 1.234,50 oder 1234,50 oder 1234");
        }
        String euros = matcher.group("euros").replace(".", "");
        if (euros.length() > MOST_EURO_DIGITS) {
            throw new NotAnAmount(text, "vor dem Komma sind höchstens " + MOST_EURO_DIGITS + " Ziffern erlaubt");
        }
        String decimals = matcher.group("cents");
        long cents = Long.parseLong(euros) * CENTS_PER_EURO + (decimals == null ? 0 : Long.parseLong(decimals));
        boolean negative = !matcher.group("sign").isEmpty();
        if (negative && cents == 0) {
            throw new NotAnAmount(text, "null hat kein Vorzeichen");
        }
        return new Money(negative ? -cents : cents);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    /** Itself, or nothing where it is below nothing. */
    public Money orNothing() {
        return isNegative() ? ZERO : this;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isPositive() {
        return cents > 0;
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
        return format(language, cents % CENTS_PER_EURO == 0 ? 0 : 2);
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
