package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.ProcurementList;
import de.wirtschaftsstandort.funding.ProcurementLists;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import org.springframework.stereotype.Component;

/** B7: every procurement and what its record still lacks. */
@Component
@OnlyWithBackoffice
class ProcurementPaper implements Paper {

    private final ProcurementLists lists;

    ProcurementPaper(ProcurementLists lists) {
        this.lists = lists;
    }

    @Override
    public String key() {
        return "b7";
    }

    @Override
    public String title() {
        return "Vergabeübersicht";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        Table.Builder table = Table.of(
                "Vergaben",
                Table.Column.header("Nr."),
                Table.Column.text("Gegenstand"),
                Table.Column.text("Maßnahme(n)"),
                Table.Column.number("geschätzt netto"),
                Table.Column.text("Verfahren"),
                Table.Column.text("Schwelle/Regel"),
                Table.Column.number("aufgefordert"),
                Table.Column.number("Angebote"),
                Table.Column.text("Zuschlag an"),
                Table.Column.number("netto"),
                Table.Column.number("brutto"),
                Table.Column.text("Datum"),
                Table.Column.text("Bieterinfo"),
                Table.Column.text("Vermerk vollständig"));
        ProcurementList list = lists.make(desk.actor(), desk.id(), query.asOf());
        list.rows()
                .forEach(row -> table.row(
                        Value.words(row.number()),
                        Value.words(row.subject()),
                        Value.words(String.join(", ", row.measures())),
                        Value.of(row.estimatedNet()),
                        Value.words(row.procedure()),
                        Value.words(row.advice().thresholds().citation()),
                        Value.of(row.invited()),
                        Value.of(row.offers()),
                        Value.words(row.winner()),
                        Value.ofMoney(row.net()),
                        Value.ofMoney(row.gross()),
                        Value.ofDay(row.awardedOn()),
                        Value.ofDay(row.bidderInformationOn()),
                        Value.words(row.missing().isEmpty() ? "ja" : "es fehlt: " + String.join(", ", row.missing()))));
        return list.compared().isEmpty()
                ? List.of(Report.Section.of(table.build()))
                : List.of(Report.Section.of(table.build()), Report.Section.of(compared(list)));
    }

    private static Table compared(ProcurementList list) {
        Table.Builder table = Table.of(
                "Wertung der Angebote",
                Table.Column.header("Nr."),
                Table.Column.number("Rang"),
                Table.Column.text("Unternehmen"),
                Table.Column.number("netto"),
                Table.Column.number("erreicht"),
                Table.Column.text("Punkte (0 bis 10) und Begründung"),
                Table.Column.text("Preisformel"),
                Table.Column.text("Bei Gleichstand entscheidet"));
        list.compared()
                .forEach(one -> table.row(
                        Value.words(one.number()),
                        Value.of(one.row().rank()),
                        Value.words(one.company()),
                        Value.of(one.row().offer().net()),
                        Value.perCent(one.row().total()),
                        Value.words(RankingTables.points(one.scheme(), one.row())),
                        Value.words(RankingTables.formula(one.scheme()).orElse("")),
                        Value.words(one.scheme().tie().label())));
        return table.build();
    }
}
