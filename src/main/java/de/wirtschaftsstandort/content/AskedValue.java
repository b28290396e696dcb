package de.wirtschaftsstandort.content;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A text from outside and what else it may mean.
 *
 * @param number present when the text is one that can be stored
 * @param time present when the text is a day or a point in time
 */
public record AskedValue(String text, Optional<BigDecimal> number, Optional<OffsetDateTime> time) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,100}(\\.\\d{1,100})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile(DAY + "T\\d{2}:\\d{2}.*");

    /** @param zone where a day without a time begins */
    public static AskedValue of(String text, ZoneId zone) {
        Optional<BigDecimal> number =
                NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
        return new AskedValue(text, number, time(text, zone));
    }

    private static Optional<OffsetDateTime> time(String text, ZoneId zone) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text).atStartOfDay(zone).toOffsetDateTime())
                        .filter(isStorable());
            }
            return TIME.matcher(text).matches()
                    ? Optional.of(OffsetDateTime.parse(text)).filter(isStorable())
                    : Optional.empty();
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Predicate<OffsetDateTime> isStorable() {
        return ContentRules::isStorable;
    }
}
