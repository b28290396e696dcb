package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Days as a German writes them. */
public final class GermanDate {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);
    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMANY).withResolverStyle(ResolverStyle.STRICT);

    private GermanDate() {}

    public static String format(LocalDate day) {
        return FORMAT.format(day);
    }

    /**
     * Reads {@code 1.4.2023} and, as browsers send it, {@code 2023-04-01}.
     *
     * @throws DateTimeParseException for everything else, days that do not exist included
     */
    public static LocalDate parse(String text) {
        return text.indexOf('.') >= 0 ? LocalDate.parse(text, READ) : LocalDate.parse(text);
    }
}
