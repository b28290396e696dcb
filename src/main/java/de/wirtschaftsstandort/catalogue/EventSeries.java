package de.wirtschaftsstandort.catalogue;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.ExceptionDates;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How an event comes again: its rule (RFC 5545, {@code RRULE}) without the dates taken out, at most three years ahead. */
final class EventSeries {

    private static final int MOST_YEARS = 3;
    private static final Set<Frequency> FREQUENCIES =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private EventSeries() {}

    /** @return empty when nobody wrote a rule, or one that cannot be read: then there is the first date alone */
    static Optional<Recurrence> of(ItemValues values) {
        return rule(values).map(rule -> ending(rule, values));
    }

    /** As it was written, also without an end. */
    static Optional<Recurrence> rule(ItemValues values) {
        return values.text("rrule")
                .map(text -> text.toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", ""))
                .flatMap(EventSeries::parsed);
    }

    private static Optional<Recurrence> parsed(String rule) {
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        try {
            return Optional.ofNullable(new RecurrenceRuleScribe()
                            .parseText(rule, ICalDataType.RECUR, new ICalParameters(), context)
                            .getValue())
                    .filter(read -> FREQUENCIES.contains(read.getFrequency()))
                    .filter(read -> context.getWarnings().isEmpty())
                    // Of no days, weeks or months there is no next one (RFC 5545, 3.3.10).
                    .filter(read -> Objects.requireNonNullElse(read.getInterval(), 1) > 0);
        } catch (RuntimeException unreadable) {
            // The library tells of bad rules by exceptions of several kinds.
            return Optional.empty();
        }
    }

    /** A last day counts with all its hours; calendars want it in the kind the first date has. */
    private static Recurrence ending(Recurrence rule, ItemValues values) {
        if (rule.getCount() != null) {
            return rule;
        }
        boolean allDay = values.is("allDay");
        LocalDate most = values.date("start").orElseThrow().plusYears(MOST_YEARS);
        LocalDate last = Optional.ofNullable(rule.getUntil())
                .map(EventSeries::day)
                .filter(day -> day.isBefore(most))
                .orElse(most);
        ICalDate until = allDay
                ? day(last)
                : new ICalDate(
                        Date.from(last.plusDays(1)
                                .atStartOfDay(CountyTime.ZONE)
                                .minusSeconds(1)
                                .toInstant()),
                        true);
        return new Recurrence.Builder(rule).until(until).build();
    }

    /** The day of the county. */
    static LocalDate day(ICalDate date) {
        DateTimeComponents typed = date.getRawComponents();
        return date.hasTime() || typed == null
                ? date.toInstant().atZone(CountyTime.ZONE).toLocalDate()
                : LocalDate.of(typed.getYear(), typed.getMonth(), typed.getDate());
    }

    static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** A date taken out is named by its day and means what begins on it. */
    static void write(Recurrence rule, VEvent event, ItemValues values, OffsetDateTime start) {
        event.setRecurrenceRule(rule);
        ZonedDateTime first = start.atZoneSameInstant(CountyTime.ZONE);
        ExceptionDates without = new ExceptionDates();
        for (LocalDate day : values.dates("exdates")) {
            without.getValues()
                    .add(
                            values.is("allDay")
                                    ? day(day)
                                    : new ICalDate(Date.from(first.with(day).toInstant()), true));
        }
        if (!without.getValues().isEmpty()) {
            event.addExceptionDates(without);
        }
    }
}
