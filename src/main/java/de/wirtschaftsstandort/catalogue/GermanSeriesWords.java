package de.wirtschaftsstandort.catalogue;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** "jeden zweiten Dienstag im Monat bis 30.06.2027" */
final class GermanSeriesWords extends SeriesWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    private static final List<String> NUMBERS =
            List.of("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");
    private static final List<String> PLACES =
            List.of("ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten", "achten", "neunten");

    @Override
    String shorter(SeriesRule rule) {
        boolean always =
                rule.interval() == 1 && rule.position() == 0 && rule.monthDays().isEmpty();
        return switch (rule.span()) {
            case DAY ->
                always && !rule.weekdays().isEmpty()
                        ? each(rule)
                        : always ? "täglich" : every(rule) + (narrows(rule) ? ", nur " + precisely(rule) : "");
            case WEEK ->
                always
                        ? each(rule)
                        : every(rule)
                                + (rule.monthDays().isEmpty() ? " " + regularly(rule) : ", nur " + precisely(rule));
            default ->
                always ? each(rule) + (rule.countsWeekdays() ? " im Monat" : "") : every(rule) + " " + precisely(rule);
        };
    }

    private static boolean narrows(SeriesRule rule) {
        return !rule.weekdays().isEmpty() || !rule.monthDays().isEmpty();
    }

    @Override
    String every(SeriesRule rule) {
        if (rule.interval() == 1) {
            return switch (rule.span()) {
                case DAY -> "jeden Tag";
                case WEEK -> "jede Woche";
                case MONTH -> "jeden Monat";
                case YEAR -> "jedes Jahr";
            };
        }
        String number = rule.interval() <= 12 ? NUMBERS.get(rule.interval() - 2) : String.valueOf(rule.interval());
        return "alle " + number
                + switch (rule.span()) {
                    case DAY -> " Tage";
                    case WEEK -> " Wochen";
                    case MONTH -> " Monate";
                    case YEAR -> " Jahre";
                };
    }

    @Override
    String days(SeriesRule rule) {
        if (rule.picksWorkday()) {
            return "am " + place(rule.position()) + " Werktag (Montag bis Freitag)";
        }
        if (rule.monthDays().isEmpty()) {
            return (rule.countsWeekdays() ? "am " : "an jedem ") + weekdays(rule);
        }
        List<Integer> days = rule.monthDays();
        return and(IntStream.range(0, days.size())
                .mapToObj(i -> (i == 0 || days.get(i) < 0 ? "am " : "") + monthDay(days.get(i)))
                .toList());
    }

    @Override
    String condition(SeriesRule rule) {
        return rule.weekdays().isEmpty() || rule.monthDays().isEmpty() ? "" : ", wenn das ein " + or(rule) + " ist";
    }

    private String precisely(SeriesRule rule) {
        return days(rule) + condition(rule);
    }

    @Override
    String each(SeriesRule rule) {
        return "jeden " + weekdays(rule);
    }

    private String weekdays(SeriesRule rule) {
        return and(rule.weekdays().stream()
                .map(weekday -> (weekday.place() == 0 ? "" : place(weekday.place()) + " ") + name(weekday.day()))
                .toList());
    }

    private static String or(SeriesRule rule) {
        return String.join(
                " oder ",
                rule.weekdays().stream()
                        .map(weekday -> (weekday.place() == 0
                                        ? ""
                                        : place(weekday.place()).replaceFirst("n$", "r") + " ")
                                + name(weekday.day()))
                        .toList());
    }

    private String regularly(SeriesRule rule) {
        return and(rule.weekdays().stream()
                .map(weekday -> name(weekday.day()).toLowerCase(Locale.GERMAN) + "s")
                .toList());
    }

    @Override
    String day(SeriesRule.DayInMonth day) {
        return "am " + (day.day() > 0 ? day.day() + ". " : place(day.day()) + " Tag im ") + name(day.month());
    }

    private static String monthDay(int day) {
        return day > 0 ? day + "." : place(day) + " Tag";
    }

    @Override
    String in(SeriesRule rule) {
        return " im " + and(rule.months().stream().map(GermanSeriesWords::name).toList());
    }

    @Override
    String ofTheYear(SeriesRule rule) {
        boolean eachMonth = !rule.monthDays().isEmpty();
        boolean counted = rule.countsWeekdays() || rule.picksWorkday();
        return eachMonth ? " in jedem Monat" : counted ? " des Jahres" : "";
    }

    @Override
    String onlyIn(SeriesRule rule) {
        return rule.months().isEmpty() ? "" : ", nur" + in(rule);
    }

    @Override
    String only(SeriesRule rule) {
        String of =
                switch (rule.span()) {
                    case DAY -> "am Tag";
                    case WEEK -> "in der Woche";
                    case MONTH -> "im Monat";
                    case YEAR -> "im Jahr";
                };
        return ", davon nur der " + place(rule.position()).replaceFirst("n$", "") + " Termin " + of;
    }

    @Override
    String end(SeriesRule rule) {
        if (rule.count() > 0) {
            return rule.count() == 1 ? ", nur ein Termin" : ", insgesamt " + rule.count() + " Termine";
        }
        return rule.until().map(day -> " bis " + DAY.format(day)).orElse("");
    }

    @Override
    String conjunction() {
        return " und ";
    }

    /** As after "am". */
    private static String place(int place) {
        if (place > 0) {
            return place <= PLACES.size() ? PLACES.get(place - 1) : place + ".";
        }
        return switch (-place) {
            case 1 -> "letzten";
            case 2 -> "vorletzten";
            default ->
                -place <= PLACES.size()
                        ? PLACES.get(-place - 1).replaceFirst("en$", "") + "letzten"
                        : -place + ".-letzten";
        };
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }
}
