package de.wirtschaftsstandort.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Says a rule in one language, as part of a sentence; the table of examples is {@code event-series.csv} of the tests. */
abstract class SeriesWords {

    /** From here on days of months are told together: "am 1. und 15. im März, Juni und September". */
    private static final int MANY_DAYS = 6;

    static String of(SeriesRule rule, String language) {
        SeriesWords words = language.equals("en") ? new EnglishSeriesWords() : new GermanSeriesWords();
        return words.say(rule.simplified());
    }

    private String say(SeriesRule rule) {
        String words = rule.span() == SeriesRule.Span.YEAR ? yearly(rule) : shorter(rule) + onlyIn(rule);
        boolean told = rule.position() == 0 || rule.picksWorkday();
        return words + (told ? "" : only(rule)) + end(rule);
    }

    private String yearly(SeriesRule rule) {
        boolean whole = rule.interval() == 1 && rule.position() == 0;
        boolean byDays = rule.weekdays().isEmpty()
                && !rule.months().isEmpty()
                && !rule.monthDays().isEmpty();
        if (byDays && rule.months().size() * rule.monthDays().size() <= MANY_DAYS) {
            return every(rule) + " " + and(rule.daysInMonths().map(this::day).toList());
        }
        if (whole
                && !rule.weekdays().isEmpty()
                && !rule.countsWeekdays()
                && rule.monthDays().isEmpty()) {
            return each(rule) + (rule.months().isEmpty() ? "" : in(rule));
        }
        String within = rule.months().isEmpty() ? ofTheYear(rule) : in(rule);
        return every(rule) + " " + days(rule) + within + condition(rule);
    }

    /** How often something of a day, a week or a month comes again, and on which days. */
    abstract String shorter(SeriesRule rule);

    /** "jedes Jahr", "alle zwei Wochen" */
    abstract String every(SeriesRule rule);

    /** "jeden Dienstag und Donnerstag" */
    abstract String each(SeriesRule rule);

    /** "am 1. und am letzten Tag", "am zweiten Dienstag", "an jedem Dienstag" */
    abstract String days(SeriesRule rule);

    /** ", wenn das ein Freitag ist", where a rule names days of the month and weekdays */
    abstract String condition(SeriesRule rule);

    /** "am 1. Juli" */
    abstract String day(SeriesRule.DayInMonth day);

    /** " im März und Juni" */
    abstract String in(SeriesRule rule);

    /** What days are counted in where the rule names no month. */
    abstract String ofTheYear(SeriesRule rule);

    /** ", nur im März", where months narrow the rule */
    abstract String onlyIn(SeriesRule rule);

    /** ", davon nur der zweite Termin im Monat" */
    abstract String only(SeriesRule rule);

    abstract String end(SeriesRule rule);

    abstract String conjunction();

    final String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : parts.stream().limit(last).collect(Collectors.joining(", ")) + conjunction() + parts.get(last);
    }
}
