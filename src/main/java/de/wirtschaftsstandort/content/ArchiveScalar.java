package de.wirtschaftsstandort.content;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Base64;

/** The text of a single value in an archive file, to and from its type. */
final class ArchiveScalar {

    /** With seconds always, with the fraction only as far as there is one; reads a missing zone as absent. */
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T']['t'][ ]")
            .appendPattern("H:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .optionalStart()
            .appendPattern("[ ]")
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .optionalEnd()
            .optionalEnd()
            .toFormatter(java.util.Locale.ROOT);

    private ArchiveScalar() {}

    static Object read(int line, PropertyType type, String text, Binaries binaries) {
        try {
            return switch (type) {
                case STRING -> text;
                case BOOLEAN -> readBoolean(text);
                case LONG -> Long.valueOf(text.strip());
                case DOUBLE -> readDouble(text.strip());
                case DECIMAL -> new BigDecimal(text.strip());
                case DATE -> readDate(text.strip());
                case REFERENCE -> NodeId.parse(text).orElseThrow(() -> new IllegalArgumentException("not a UUID"));
                case BINARY ->
                    binaries.put(
                            new ByteArrayInputStream(Base64.getMimeDecoder().decode(text)));
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ArchiveRefused(line, "'" + shortened(text) + "' is not a value of type " + type);
        }
    }

    private static Boolean readBoolean(String text) {
        boolean truth = text.strip().equalsIgnoreCase("true");
        if (!truth && !text.strip().equalsIgnoreCase("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return truth;
    }

    private static Double readDouble(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not finite");
        }
        return number;
    }

    /** A day or a time without zone means UTC, as YAML says. */
    static OffsetDateTime readDate(String text) {
        TemporalAccessor parsed = READ.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (parsed instanceof OffsetDateTime time) {
            return time;
        }
        LocalDateTime local = parsed instanceof LocalDateTime time ? time : ((LocalDate) parsed).atStartOfDay();
        return local.atOffset(ZoneOffset.UTC);
    }

    static String write(Object value, Binaries binaries) {
        if (value instanceof OffsetDateTime time) {
            return WRITTEN.format(time);
        }
        if (value instanceof BigDecimal number) {
            return number.toString();
        }
        if (value instanceof BinaryHash hash) {
            return Base64.getEncoder().encodeToString(ArchiveBytes.of(hash, binaries));
        }
        return value.toString();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
