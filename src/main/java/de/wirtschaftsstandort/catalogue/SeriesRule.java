package de.wirtschaftsstandort.catalogue;

import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule by which something comes again, as it is said in words: the day the first date falls on fills in what the rule
 * leaves open, what no calendar has – a 40th day, a 13th month – is left out.
 *
 * @param weekdays with their place in the month or year where the rule has one
 * @param monthDays negative ones count from the end
 * @param position which of the dates of each span is meant, negative from the end; 0 for all
 * @param count of all dates; 0 where none is given
 */
record SeriesRule(
        Span span,
        int interval,
        List<Weekday> weekdays,
        List<Integer> monthDays,
        List<Month> months,
        int position,
        Optional<LocalDate> until,
        int count) {

    /** After what it comes again. */
    enum Span {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** @param place 2 for the second, -1 for the last one; 0 for each */
    record Weekday(int place, DayOfWeek day) {}

    SeriesRule {
        weekdays = List.copyOf(weekdays);
        monthDays = List.copyOf(monthDays);
        months = List.copyOf(months);
    }

    /** @param until the last day, where the rule names one */
    static SeriesRule of(Recurrence rule, LocalDate first, Optional<LocalDate> until) {
        Span span = span(rule.getFrequency());
        boolean counts = span == Span.MONTH || span == Span.YEAR;
        List<Weekday> weekdays = rule.getByDay().stream()
                .map(day -> new Weekday(
                        counts ? Objects.requireNonNullElse(day.getNum(), 0) : 0,
                        DayOfWeek.valueOf(day.getDay().name())))
                .distinct()
                .toList();
        List<Integer> monthDays = within(rule.getByMonthDay(), 31);
        List<Month> months = within(rule.getByMonth(), 12).stream()
                .filter(month -> month > 0)
                .map(Month::of)
                .toList();
        boolean open = weekdays.isEmpty() && monthDays.isEmpty();
        return new SeriesRule(
                span,
                Objects.requireNonNullElse(rule.getInterval(), 1),
                open && span == Span.WEEK ? List.of(new Weekday(0, first.getDayOfWeek())) : weekdays,
                open && counts ? List.of(first.getDayOfMonth()) : monthDays,
                open && months.isEmpty() && span == Span.YEAR ? List.of(first.getMonth()) : months,
                rule.getBySetPos().isEmpty() ? 0 : rule.getBySetPos().get(0),
                until,
                Objects.requireNonNullElse(rule.getCount(), 0));
    }

    private static Span span(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> Span.WEEK;
            case MONTHLY -> Span.MONTH;
            case YEARLY -> Span.YEAR;
            default -> Span.DAY;
        };
    }

    private static List<Integer> within(List<Integer> values, int most) {
        return values.stream()
                .filter(value -> value != 0 && Math.abs(value) <= most)
                .distinct()
                .toList();
    }

    /** Whether any weekday has a place in the month or year. */
    boolean countsWeekdays() {
        return weekdays.stream().anyMatch(weekday -> weekday.place() != 0);
    }

    /** Monday to Friday, of which one is picked. */
    boolean picksWorkday() {
        return position != 0
                && monthDays.isEmpty()
                && !countsWeekdays()
                && weekdays.stream()
                        .map(Weekday::day)
                        .sorted()
                        .toList()
                        .equals(IntStream.rangeClosed(1, 5)
                                .mapToObj(DayOfWeek::of)
                                .toList());
    }

    /** One weekday, of which one is picked, is that weekday with a place. */
    SeriesRule simplified() {
        boolean same =
                position != 0 && span == Span.MONTH && monthDays.isEmpty() && weekdays.size() == 1 && !countsWeekdays();
        return same
                ? new SeriesRule(
                        span,
                        interval,
                        List.of(new Weekday(position, weekdays.get(0).day())),
                        monthDays,
                        months,
                        0,
                        until,
                        count)
                : this;
    }

    /** Days of months in the order of the rule, one for each month and day; empty when one of the two is open. */
    Stream<DayInMonth> daysInMonths() {
        return months.stream().flatMap(month -> monthDays.stream().map(day -> new DayInMonth(day, month)));
    }

    /** @param day negative from the end of the month */
    record DayInMonth(int day, Month month) {}
}
