package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as a German types them; a single point is a decimal one unless the number is a whole one. */
final class NumberText {

    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,18}([.,]\\d{1,15})?([eE][-+]?\\d{1,3})?");

    private NumberText() {}

    static String write(Object number) {
        return new BigDecimal(number.toString())
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    static PropertyValue read(PropertyType type, String typed) {
        BigDecimal number = read(typed.replaceAll("[\\s\\u00a0]", ""), type == PropertyType.LONG);
        try {
            return switch (type) {
                case LONG -> PropertyValue.of(number.longValueExact());
                case DOUBLE -> PropertyValue.of(number.doubleValue());
                default -> PropertyValue.of(number);
            };
        } catch (ArithmeticException broken) {
            throw new ValueRefused("form.fault.whole");
        }
    }

    private static BigDecimal read(String text, boolean whole) {
        if (GROUPED.matcher(text).matches()
                && (whole || text.indexOf('.') != text.lastIndexOf('.') || text.contains(","))) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (!PLAIN.matcher(text).matches()) {
            throw new ValueRefused("form.fault.number");
        }
        return new BigDecimal(text.replace(',', '.'));
    }
}
