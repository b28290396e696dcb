package de.wirtschaftsstandort.catalogue;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** "on the second Tuesday of every month until 30 June 2027" */
final class EnglishSeriesWords extends SeriesWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> PLACES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

    @Override
    String shorter(SeriesRule rule) {
        boolean always =
                rule.interval() == 1 && rule.position() == 0 && rule.monthDays().isEmpty();
        boolean narrowed = !rule.weekdays().isEmpty() || !rule.monthDays().isEmpty();
        return switch (rule.span()) {
            case DAY -> always && narrowed ? each(rule) : every(rule) + (narrowed ? ", only " + precisely(rule) : "");
            case WEEK ->
                always
                        ? each(rule)
                        : rule.monthDays().isEmpty()
                                ? every(rule) + " on " + weekdays(rule)
                                : every(rule) + ", only " + precisely(rule);
            default ->
                always && !rule.countsWeekdays()
                        ? each(rule)
                        : rule.interval() == 1
                                        && rule.weekdays().isEmpty()
                                                != rule.monthDays().isEmpty()
                                ? days(rule) + " of every month"
                                : every(rule) + " " + precisely(rule);
        };
    }

    @Override
    String every(SeriesRule rule) {
        String span =
                switch (rule.span()) {
                    case DAY -> "day";
                    case WEEK -> "week";
                    case MONTH -> "month";
                    case YEAR -> "year";
                };
        if (rule.interval() == 1) {
            return "every " + span;
        }
        String number = rule.interval() <= 12 ? NUMBERS.get(rule.interval() - 2) : String.valueOf(rule.interval());
        return "every " + number + " " + span + "s";
    }

    @Override
    String days(SeriesRule rule) {
        if (rule.picksWorkday()) {
            return "on the " + place(rule.position()) + " working day (Monday to Friday)";
        }
        if (rule.monthDays().isEmpty()) {
            return (rule.countsWeekdays() ? "on the " : "on every ") + weekdays(rule);
        }
        List<Integer> days = rule.monthDays();
        return and(IntStream.range(0, days.size())
                .mapToObj(i -> (i == 0 || days.get(i) < 0 ? "on the " : "") + monthDay(days.get(i)))
                .toList());
    }

    @Override
    String condition(SeriesRule rule) {
        return rule.weekdays().isEmpty() || rule.monthDays().isEmpty() ? "" : " if that is a " + or(rule);
    }

    private String precisely(SeriesRule rule) {
        return days(rule) + condition(rule);
    }

    @Override
    String each(SeriesRule rule) {
        return "every " + weekdays(rule);
    }

    private String weekdays(SeriesRule rule) {
        return and(rule.weekdays().stream().map(EnglishSeriesWords::weekday).toList());
    }

    private static String or(SeriesRule rule) {
        return String.join(
                " or ",
                rule.weekdays().stream().map(EnglishSeriesWords::weekday).toList());
    }

    private static String weekday(SeriesRule.Weekday weekday) {
        return (weekday.place() == 0 ? "" : place(weekday.place()) + " ") + name(weekday.day());
    }

    @Override
    String day(SeriesRule.DayInMonth day) {
        return "on "
                + (day.day() > 0
                        ? day.day() + " " + name(day.month())
                        : "the " + place(day.day()) + " day of " + name(day.month()));
    }

    private static String monthDay(int day) {
        return day > 0 ? counted(day) : place(day) + " day";
    }

    @Override
    String in(SeriesRule rule) {
        return " in " + and(rule.months().stream().map(EnglishSeriesWords::name).toList());
    }

    @Override
    String ofTheYear(SeriesRule rule) {
        boolean eachMonth = !rule.monthDays().isEmpty();
        boolean counted = rule.countsWeekdays() || rule.picksWorkday();
        return eachMonth ? " of each month" : counted ? " of the year" : "";
    }

    @Override
    String onlyIn(SeriesRule rule) {
        return rule.months().isEmpty() ? "" : ", only" + in(rule);
    }

    @Override
    String only(SeriesRule rule) {
        String of =
                switch (rule.span()) {
                    case DAY -> "day";
                    case WEEK -> "week";
                    case MONTH -> "month";
                    case YEAR -> "year";
                };
        return ", of these only the " + place(rule.position()) + " date of the " + of;
    }

    @Override
    String end(SeriesRule rule) {
        if (rule.count() > 0) {
            return rule.count() == 1 ? ", one date only" : ", " + rule.count() + " dates in all";
        }
        return rule.until().map(day -> " until " + DAY.format(day)).orElse("");
    }

    @Override
    String conjunction() {
        return " and ";
    }

    private static String place(int place) {
        if (place > 0) {
            return place <= PLACES.size() ? PLACES.get(place - 1) : counted(place);
        }
        return switch (-place) {
            case 1 -> "last";
            case 2 -> "second to last";
            default -> place(-place) + " to last";
        };
    }

    private static String counted(int number) {
        boolean teen = number % 100 / 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
