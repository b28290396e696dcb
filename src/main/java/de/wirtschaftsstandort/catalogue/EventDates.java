package de.wirtschaftsstandort.catalogue;

import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** How an event comes again, in words, and whether its last date is over. */
public final class EventDates {

    private EventDates() {}

    /** "jeden zweiten Dienstag im Monat bis 30.06.2027"; empty for an event that takes place once. */
    public static Optional<String> repeats(ContentNode event, String language) {
        ItemValues values = new ItemValues(event);
        return values.date("start").flatMap(first -> EventSeries.rule(values)
                .map(rule -> SeriesWords.of(SeriesRule.of(rule, first, lastDay(rule)), language)
                        + without(values.dates("exdates"), language)));
    }

    private static Optional<LocalDate> lastDay(Recurrence rule) {
        return Optional.ofNullable(rule.getUntil()).map(EventSeries::day);
    }

    private static String without(List<LocalDate> days, String language) {
        boolean english = language.equals("en");
        DateTimeFormatter format = DateTimeFormatter.ofPattern(
                english ? "d MMMM yyyy" : "dd.MM.yyyy", english ? Locale.ENGLISH : Locale.GERMAN);
        return days.isEmpty()
                ? ""
                : days.stream()
                        .sorted()
                        .map(format::format)
                        .collect(Collectors.joining(", ", english ? ", not on " : ", nicht am ", ""));
    }

    /** Also of a series: its last date counts that was not taken out. An event without a beginning is never over. */
    public static boolean isOver(ContentNode event, Instant now) {
        ItemValues values = new ItemValues(event);
        return values.moment("start")
                .map(start -> start.atZoneSameInstant(CountyTime.ZONE))
                .map(start -> !lastEnd(values, start).isAfter(now))
                .orElse(false);
    }

    /** When the event begins: of a series the first date that has not ended, else the last one. Empty without a beginning. */
    public static Optional<Instant> next(ContentNode event, Instant now) {
        ItemValues values = new ItemValues(event);
        return values.moment("start").map(moment -> {
            ZonedDateTime start = moment.atZoneSameInstant(CountyTime.ZONE);
            Instant notBefore = now.minus(length(values, start));
            return EventSeries.of(values)
                    .map(rule -> start(rule, values, start, notBefore))
                    .orElse(start.toInstant());
        });
    }

    /** The last moment of the last date. */
    private static Instant lastEnd(ItemValues values, ZonedDateTime start) {
        return EventSeries.of(values)
                .map(rule -> start(rule, values, start, Instant.MAX))
                .orElse(start.toInstant())
                .plus(length(values, start));
    }

    /** A whole day lasts until midnight. */
    private static Duration length(ItemValues values, ZonedDateTime start) {
        ZonedDateTime end = values.moment("end")
                .map(given -> given.atZoneSameInstant(CountyTime.ZONE))
                .filter(given -> given.isAfter(start))
                .orElse(start);
        return Duration.between(
                start, values.is("allDay") ? end.toLocalDate().plusDays(1).atStartOfDay(CountyTime.ZONE) : end);
    }

    /** The first date after a moment, the last one where none is; without those taken out. */
    private static Instant start(Recurrence rule, ItemValues values, ZonedDateTime start, Instant after) {
        Set<LocalDate> takenOut = new HashSet<>(values.dates("exdates"));
        Instant last = start.toInstant();
        Iterator<Date> dates = rule.getDateIterator(
                new ICalDate(Date.from(start.toInstant()), true), TimeZone.getTimeZone(CountyTime.ZONE));
        while (dates.hasNext()) {
            Instant next = dates.next().toInstant();
            if (!takenOut.contains(next.atZone(CountyTime.ZONE).toLocalDate())) {
                last = next;
                if (next.isAfter(after)) {
                    break;
                }
            }
        }
        return last;
    }
}
