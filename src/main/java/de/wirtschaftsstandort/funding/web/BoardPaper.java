package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Cell;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureSheets;
import de.wirtschaftsstandort.funding.Percent;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** B14: what may be said in public: status, plan and share paid, rounded; no suppliers, no offers, no lights, no notes. */
@Component
@OnlyWithBackoffice
class BoardPaper implements Paper {

    private static final long HUNDRED_EUROS = 10_000;

    private final MeasureSheets sheets;

    BoardPaper(MeasureSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "b14";
    }

    @Override
    public String title() {
        return "Transparenzseite";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        Map<Measure, Cell> measures = sheets.readable(desk.actor(), desk.id(), query.asOf());
        Table.Builder table = Table.of(
                "Maßnahmen",
                Table.Column.text("Thema"),
                Table.Column.text("Nr."),
                Table.Column.header("Maßnahme"),
                Table.Column.text("Stand"),
                Table.Column.number("Plan gesamt"),
                Table.Column.number("davon gezahlt"));
        measures.forEach((measure, cell) -> table.row(
                Value.words(measure.category().name()),
                Value.words(measure.code()),
                Value.words(measure.title()),
                Value.words(measure.status().label()),
                Value.of(rounded(cell.plan())),
                Cells.percent(Percent.of(rounded(cell.actual()), rounded(cell.plan())))));
        Cell whole = Cell.sum(measures.values());
        table.row(
                Table.Weight.TOTAL,
                Value.none(),
                Value.none(),
                Value.words("Programm"),
                Value.none(),
                Value.of(rounded(whole.plan())),
                Cells.percent(Percent.of(rounded(whole.actual()), rounded(whole.plan()))));
        return List.of(new Report.Section(
                "",
                List.of(
                        "Laufzeit laut Konzept: " + desk.programme().planned() + ".",
                        "Alle Beträge sind auf 100 € gerundet; Summen können deshalb um Rundungsreste abweichen."),
                List.of(),
                List.of(table.build())));
    }

    /** Half up. */
    static Money rounded(Money money) {
        return Money.ofCents(Math.floorDiv(money.cents() + HUNDRED_EUROS / 2, HUNDRED_EUROS) * HUNDRED_EUROS);
    }
}
