package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Cell;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureId;
import de.wirtschaftsstandort.funding.MeasureProgress;
import de.wirtschaftsstandort.funding.MeasureSheets;
import de.wirtschaftsstandort.funding.Percent;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.RuleBook;
import de.wirtschaftsstandort.funding.RuleKey;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** B14: what may be said in public: status, plan and share paid, rounded; no suppliers, no offers, no lights, no notes. */
@Component
@OnlyWithBackoffice
class BoardPaper implements Paper {

    private static final long HUNDRED_EUROS = 10_000;

    private final MeasureSheets sheets;
    private final Programmes programmes;
    private final MeasureProgress progress;
    private final RuleBook rules;

    BoardPaper(MeasureSheets sheets, Programmes programmes, MeasureProgress progress, RuleBook rules) {
        this.sheets = sheets;
        this.programmes = programmes;
        this.progress = progress;
        this.rules = rules;
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
        Map<MeasureId, String> goals = programmes.publicGoals(desk.id(), query.asOf());
        Table.Builder table = Table.of(
                "Maßnahmen",
                Table.Column.text("Thema"),
                Table.Column.text("Nr."),
                Table.Column.header("Maßnahme"),
                Table.Column.text("Ziel"),
                Table.Column.text("Stand"),
                Table.Column.number("Plan gesamt"),
                Table.Column.number("davon gezahlt"));
        Money upTo = Money.ZERO;
        for (Map.Entry<Measure, Cell> entry : measures.entrySet()) {
            Measure measure = entry.getKey();
            Cell cell = entry.getValue();
            Money before = rounded(upTo);
            upTo = upTo.plus(cell.plan());
            table.row(
                    Value.words(measure.category().name()),
                    Value.words(measure.code()),
                    Value.words(measure.title()),
                    Value.words(goals.getOrDefault(measure.id(), "")),
                    Value.words(measure.status().label()),
                    Value.of(rounded(upTo).minus(before)),
                    Cells.percent(Percent.of(rounded(cell.actual()), rounded(cell.plan()))));
        }
        Cell whole = Cell.sum(measures.values());
        table.row(
                Table.Weight.TOTAL,
                Value.none(),
                Value.none(),
                Value.words("Programm"),
                Value.none(),
                Value.none(),
                Value.of(rounded(whole.plan())),
                Cells.percent(Percent.of(rounded(whole.actual()), rounded(whole.plan()))));
        Table results = results(desk, query, measures);
        return List.of(new Report.Section(
                "",
                List.of(
                        "Laufzeit laut Konzept: " + desk.programme().planned() + ".",
                        "Gefördert von: "
                                + rules.require(desk.id(), RuleKey.FUNDING_BODY, query.asOf())
                                        .text()
                                + ".",
                        "Ansprechstelle: "
                                + rules.require(desk.id(), RuleKey.CONTACT, query.asOf())
                                        .text()
                                + ", " + desk.programme().applicant() + ".",
                        "Alle Beträge sind so auf 100 € gerundet, dass ihre Summe aufgeht."),
                List.of(),
                results.rows().isEmpty() ? List.of(table.build()) : List.of(table.build(), results)));
    }

    private Table results(Desk desk, ReportQuery query, Map<Measure, Cell> measures) {
        Map<MeasureId, String> codes = measures.keySet().stream().collect(Collectors.toMap(Measure::id, Measure::code));
        Table.Builder table = Table.of(
                "Ergebnisse " + query.asOf().day().getYear(),
                Table.Column.text("Nr."),
                Table.Column.header("Was gezählt wird"),
                Table.Column.number("erreicht"),
                Table.Column.text("Einheit"));
        progress.read(desk.actor(), desk.id(), query.asOf()).stream()
                .filter(one -> codes.containsKey(one.measure()))
                .forEach(one -> table.row(
                        Value.words(codes.getOrDefault(one.measure(), "")),
                        Value.words(one.name()),
                        Value.of(one.actual()),
                        Value.words(one.unit())));
        return table.build();
    }

    /** Half up. */
    static Money rounded(Money money) {
        return Money.ofCents(Math.floorDiv(money.cents() + HUNDRED_EUROS / 2, HUNDRED_EUROS) * HUNDRED_EUROS);
    }
}
