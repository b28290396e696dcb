package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.CloseYear;
import de.wirtschaftsstandort.funding.Commitment;
import de.wirtschaftsstandort.funding.TermsInForce;
import de.wirtschaftsstandort.funding.YearEnd;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import org.springframework.stereotype.Component;

/** B11: what is left of a year, what of its tranche would be lost, and what is asked to be carried over. */
@Component
@OnlyWithBackoffice
class YearPaper implements Paper {

    private final CloseYear years;
    private final TermsInForce terms;

    YearPaper(CloseYear years, TermsInForce terms) {
        this.years = years;
        this.terms = terms;
    }

    @Override
    public String key() {
        return "b11";
    }

    @Override
    public String title() {
        return "Jahresabschluss";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        List<Integer> wanted = query.year().isPresent()
                ? List.of(query.year().getAsInt())
                : terms.of(desk.id(), query.asOf()).approved().years();
        List<YearEnd> ends = wanted.stream()
                .map(year -> years.preview(desk.actor(), desk.id(), year, query.asOf()))
                .toList();
        return List.of(
                Report.Section.of(figures(ends)),
                Report.Section.of("Aufträge mit einem Rest, dessen Übertrag zu entscheiden ist", orders(ends)));
    }

    private static Table figures(List<YearEnd> ends) {
        Table.Builder table = Table.of(
                "Jahre",
                Table.Column.header("Jahr"),
                Table.Column.number("Plan"),
                Table.Column.number("Ist"),
                Table.Column.number("Obligo"),
                Table.Column.number("Rest"),
                Table.Column.number("Mittelabfluss %"),
                Table.Column.number("Förderanteil"),
                Table.Column.number("Jahresscheibe"),
                Table.Column.number("Verfall-Risiko"),
                Table.Column.number("Übertrag beantragt"));
        ends.forEach(end -> table.row(
                Value.words(Integer.toString(end.year())),
                Value.of(end.plan()),
                Value.of(end.actual()),
                Value.of(end.committed()),
                Value.of(end.free()),
                Cells.percent(end.spent()),
                Value.of(end.grantUsed()),
                Value.of(end.tranche()),
                Value.of(end.atRisk()),
                Value.of(carried(end))));
        return table.build();
    }

    /** What orders still hold of the year. */
    private static Money carried(YearEnd end) {
        return end.open().stream().map(order -> open(order, end.year())).reduce(Money.ZERO, Money::plus);
    }

    private static Money open(Commitment order, int year) {
        return order.lines().stream()
                .filter(line -> line.year() == year)
                .map(Commitment.Line::open)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Table orders(List<YearEnd> ends) {
        Table.Builder table = Table.of(
                "Aufträge mit Rest",
                Table.Column.text("Jahr"),
                Table.Column.header("Auftrag"),
                Table.Column.text("an"),
                Table.Column.text("Gegenstand"),
                Table.Column.number("Rest"));
        ends.forEach(end -> end.open()
                .forEach(order -> table.row(
                        Value.words(Integer.toString(end.year())),
                        Value.words(order.number()),
                        Value.words(order.supplierName()),
                        Value.words(order.subject()),
                        Value.of(open(order, end.year())))));
        return table.build();
    }
}
