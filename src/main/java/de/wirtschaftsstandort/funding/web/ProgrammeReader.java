package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Complaint;
import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.ProgrammeOutline;
import de.wirtschaftsstandort.funding.Quarter;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.NotAnAmount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the form of a new programme. Its measures are lines as a spreadsheet gives them to the clipboard: number, title, theme,
 * first and last quarter, then an amount for each year of the period, with tabs or semicolons between.
 */
final class ProgrammeReader {

    private static final int NUMBER = 0;
    private static final int TITLE = 1;
    private static final int THEME = 2;
    private static final int FIRST_QUARTER = 3;
    private static final int LAST_QUARTER = 4;
    private static final int AMOUNTS = 5;

    private final DateRange planned;
    private final List<String> themes;
    private final List<Complaint> complaints = new ArrayList<>();

    private ProgrammeReader(DateRange planned, List<String> themes) {
        this.planned = planned;
        this.themes = themes;
    }

    /** @throws Refused at every field, and of the measures with every line, that cannot be read */
    static ProgrammeOutline read(FormReader form) {
        String code = form.text("code");
        String name = form.text("name");
        String applicant = form.text("applicant");
        String body = form.text("fundingBody");
        LocalDate from = form.date("from");
        LocalDate to = form.date("to");
        String dimension = form.text("dimension");
        List<String> themes = lines(form.text("categories"));
        List<String> lines = lines(form.text("measures"));
        form.refuseIfWrong();
        if (!to.isAfter(from)) {
            throw new Refused("to", "Die Laufzeit endet nicht nach ihrem Beginn.");
        }
        ProgrammeReader reader = new ProgrammeReader(new DateRange(from, to), themes);
        List<ProgrammeOutline.NewMeasure> measures = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            measures.add(reader.measure(line + 1, lines.get(line)));
        }
        if (!reader.complaints.isEmpty()) {
            throw new Refused(reader.complaints);
        }
        return new ProgrammeOutline(code, name, applicant, body, reader.planned, dimension, themes, measures);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private ProgrammeOutline.NewMeasure measure(int line, String text) {
        List<String> cells =
                Stream.of(text.split("[;\\t]", -1)).map(String::strip).toList();
        String number = cell(cells, NUMBER);
        if (!number.matches("\\d{1,4}")) {
            wrong(line, "„" + number + "“ ist keine Nummer einer Maßnahme.");
        }
        return new ProgrammeOutline.NewMeasure(
                number.matches("\\d{1,4}") ? Integer.parseInt(number) : line,
                cell(cells, TITLE),
                theme(line, cell(cells, THEME)),
                amounts(line, cells),
                quarters(line, cell(cells, FIRST_QUARTER), cell(cells, LAST_QUARTER)));
    }

    private static String cell(List<String> cells, int at) {
        return at < cells.size() ? cells.get(at) : "";
    }

    private void wrong(int line, String sentence) {
        complaints.add(new Complaint("measures", "Zeile " + line + ": " + sentence));
    }

    /** By its place or its name. */
    private int theme(int line, String text) {
        for (int at = 0; at < themes.size(); at++) {
            if (text.equals(Integer.toString(at + 1))
                    || text.toLowerCase(Locale.GERMAN).equals(themes.get(at).toLowerCase(Locale.GERMAN))) {
                return at + 1;
            }
        }
        wrong(line, "„" + text + "“ ist kein Eintrag der Gliederung.");
        return 1;
    }

    /** None when neither is given; with one, only that one. */
    private Set<Quarter> quarters(int line, String first, String last) {
        Set<Quarter> quarters = new HashSet<>();
        if (first.isEmpty() && last.isEmpty()) {
            return quarters;
        }
        try {
            Quarter from = Quarter.parse(first.isEmpty() ? last : first);
            Quarter to = Quarter.parse(last.isEmpty() ? first : last);
            if (to.compareTo(from) < 0) {
                wrong(line, "Das letzte Quartal liegt vor dem ersten.");
            }
            quarters.addAll(Quarter.in(planned).stream()
                    .filter(one -> one.compareTo(from) >= 0 && one.compareTo(to) <= 0)
                    .toList());
            if (!Quarter.in(planned).containsAll(List.of(from, to))) {
                wrong(line, "Ein Quartal liegt außerhalb der Laufzeit " + planned + ".");
            }
        } catch (IllegalArgumentException notAQuarter) {
            wrong(line, String.valueOf(notAQuarter.getMessage()));
        }
        return quarters;
    }

    private Map<Integer, Money> amounts(int line, List<String> cells) {
        Map<Integer, Money> amounts = new TreeMap<>();
        List<Integer> years = planned.years();
        if (cells.size() > AMOUNTS + years.size()) {
            wrong(line, "Es sind mehr Beträge als Jahre; die Laufzeit hat " + years.size() + ".");
        }
        for (int at = 0; at < years.size(); at++) {
            String text = cell(cells, AMOUNTS + at).replace("€", "").strip();
            if (!text.isEmpty()) {
                try {
                    amounts.put(years.get(at), Money.parse(text));
                } catch (NotAnAmount notAnAmount) {
                    wrong(line, String.valueOf(notAnAmount.getMessage()));
                }
            }
        }
        return amounts;
    }
}
