package de.wirtschaftsstandort.openimmo;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.CountyTime;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Texts of a file as the value a field stores. */
final class FieldValue {

    private static final int LONGEST_TEXT = 20_000;
    private static final double LARGEST = 1e12;

    private FieldValue() {}

    /** @throws ValueUnread when one of the texts is no value of the field */
    static PropertyValue of(OfferField field, List<String> texts, UnaryOperator<String> cleanHtml) {
        if (field.type().isMany()) {
            return PropertyValue.ofStrings(
                    texts.stream().map(text -> chosen(field, text)).distinct().toList());
        }
        String text = texts.get(0);
        return switch (field.type()) {
            case WHOLE -> PropertyValue.of(whole(text));
            case DECIMAL -> PropertyValue.of(decimal(text).doubleValue());
            case DAY -> PropertyValue.of(day(text).atStartOfDay(CountyTime.ZONE).toOffsetDateTime());
            case FLAG -> PropertyValue.of(flag(text));
            case REFERENCE ->
                PropertyValue.of(NodeId.parse(text).map(NodeId::toString).orElseThrow(() -> new ValueUnread(text)));
            case HTML -> PropertyValue.of(cleanHtml.apply(within(text)));
            default -> PropertyValue.of(chosen(field, text));
        };
    }

    private static String chosen(OfferField field, String text) {
        if (!field.values().isEmpty() && !field.values().contains(text)) {
            throw new ValueUnread(text);
        }
        return within(text);
    }

    private static String within(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new ValueUnread(text.substring(0, 40) + " …");
        }
        return text;
    }

    /** Areas come with decimals from some programs; half a square metre more or less is not worth a refusal. */
    private static long whole(String text) {
        return Math.round(decimal(text).doubleValue());
    }

    /** As XML writes numbers. A comma is read as the decimal sign, for programs that do not know better. */
    private static BigDecimal decimal(String text) {
        String plain = text.indexOf('.') < 0 ? text.replace(',', '.') : text;
        if (!plain.matches("[+-]?\\d{1,12}(\\.\\d{1,10})?")) {
            throw new ValueUnread(text);
        }
        BigDecimal number = new BigDecimal(plain);
        if (Math.abs(number.doubleValue()) >= LARGEST) {
            throw new ValueUnread(text);
        }
        return number;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException noDay) {
            throw new ValueUnread(text);
        }
    }

    private static boolean flag(String text) {
        if (text.equals("true") || text.equals("1")) {
            return true;
        }
        if (text.equals("false") || text.equals("0")) {
            return false;
        }
        throw new ValueUnread(text);
    }
}
