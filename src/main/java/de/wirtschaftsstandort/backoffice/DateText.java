package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Days and moments as date inputs write them, in the county's time. */
final class DateText {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SPACED = DateTimeFormatter.ofPattern("d.M.yyyy[ H:mm]");

    private DateText() {}

    static String write(OffsetDateTime moment, boolean time) {
        LocalDateTime local = moment.atZoneSameInstant(CountyTime.ZONE).toLocalDateTime();
        return time ? local.format(MINUTES) : local.toLocalDate().toString();
    }

    static PropertyValue read(String typed, boolean time) {
        LocalDateTime local = local(typed.strip());
        return PropertyValue.of((time ? local : local.toLocalDate().atStartOfDay())
                .atZone(CountyTime.ZONE)
                .toOffsetDateTime());
    }

    private static LocalDateTime local(String text) {
        try {
            if (text.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}.*")) {
                return SPACED.parseBest(text, LocalDateTime::from, LocalDate::from) instanceof LocalDateTime moment
                        ? moment
                        : LocalDate.parse(text, SPACED).atStartOfDay();
            }
            return text.length() > 10
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeException noDate) {
            throw new ValueRefused(text.length() > 10 ? "form.fault.moment" : "form.fault.day");
        }
    }
}
