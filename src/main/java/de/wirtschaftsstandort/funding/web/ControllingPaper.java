package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.ControllingReport;
import de.wirtschaftsstandort.funding.ControllingReports;
import de.wirtschaftsstandort.funding.Deadlines;
import de.wirtschaftsstandort.funding.Light;
import de.wirtschaftsstandort.funding.LightReading;
import de.wirtschaftsstandort.funding.Lights;
import de.wirtschaftsstandort.funding.Position;
import de.wirtschaftsstandort.funding.Virements;
import de.wirtschaftsstandort.funding.Worries;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** B1: where every measure stands. */
@Component
@OnlyWithBackoffice
class ControllingPaper implements Paper {

    private static final int DEADLINE_DAYS = 90;

    private final ControllingReports reports;
    private final Virements virements;
    private final Deadlines deadlines;
    private final DrawdownPaper drawdown;
    private final Position position;
    private final Worries worries;

    ControllingPaper(
            ControllingReports reports,
            Virements virements,
            Deadlines deadlines,
            DrawdownPaper drawdown,
            Position position,
            Worries worries) {
        this.reports = reports;
        this.virements = virements;
        this.deadlines = deadlines;
        this.drawdown = drawdown;
        this.position = position;
        this.worries = worries;
    }

    @Override
    public String key() {
        return "b1";
    }

    @Override
    public String title() {
        return "Controlling-Bericht";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        ControllingReport report = reports.make(desk.actor(), desk.id(), query.asOf(), query.year());
        List<Report.Section> sections = new ArrayList<>();
        sections.add(new Report.Section(
                "",
                List.of("Förderanteil am Ist: " + report.grant().format("de") + ", Eigenanteil: "
                        + report.own().format("de") + "."),
                List.of(BarChart.byCategory(desk, position.of(desk.actor(), desk.id(), query.asOf()))),
                List.of(figures(report, query))));
        sections.add(Report.Section.of("Jahresobergrenzen", caps(report)));
        sections.add(Report.Section.of(
                "Umwidmungen",
                VirementTables.state(
                        virements.of(desk.id(), query.asOf()), query.asOf().day())));
        sections.add(Report.Section.of("Fristen der nächsten 90 Tage", due(desk, query)));
        sections.addAll(drawdown.sections(desk, query));
        sections.add(
                Report.Section.of("Risiken", WorryTables.risks(worries.risks(desk.actor(), desk.id(), query.asOf()))));
        sections.add(Report.Section.of(
                "Überfällige Aufgaben",
                WorryTables.overdue(
                        worries.tasks(desk.actor(), desk.id(), query.asOf()),
                        query.asOf().day())));
        return sections;
    }

    private static Table figures(ControllingReport report, ReportQuery query) {
        String what = query.year().isPresent() ? "Maßnahmen " + query.year().getAsInt() : "Maßnahmen, ganzes Programm";
        Table.Builder table = Table.of(
                what,
                Table.Column.text("Nr."),
                Table.Column.header("Maßnahme"),
                Table.Column.number("Plan v1"),
                Table.Column.number("Plan aktuell"),
                Table.Column.number("Δ Plan"),
                Table.Column.number("Plan bis Stichtag"),
                Table.Column.number("Ist"),
                Table.Column.number("Obligo"),
                Table.Column.number("offene Rechnungen"),
                Table.Column.number("verfügbar"),
                Table.Column.number("Mittelabfluss %"),
                Table.Column.number("Bindung %"),
                Table.Column.number("Prognose"),
                Table.Column.number("Minder-/Mehrbedarf"),
                Table.Column.text("Ampel Budget"),
                Table.Column.text("Zeit"),
                Table.Column.text("Ziele"),
                Table.Column.text("Hinweis"));
        for (ControllingReport.Group group : report.groups()) {
            group.rows().forEach(row -> table.row(Table.Weight.PLAIN, values(row)));
            table.row(Table.Weight.SUBTOTAL, values(group.subtotal()));
        }
        return table.row(Table.Weight.TOTAL, values(report.total())).build();
    }

    private static List<Value> values(ControllingReport.Row row) {
        return List.of(
                Value.words(row.code()),
                Value.words(row.title()),
                Value.of(row.approved()),
                Value.of(row.plan()),
                Value.of(row.planChange()),
                Value.of(row.planToDate()),
                Value.of(row.actual()),
                Value.of(row.committed()),
                Value.of(row.invoiced()),
                Value.of(row.available()),
                Cells.percent(row.spent()),
                Cells.percent(row.bound()),
                Value.of(row.forecast()),
                Value.of(row.remainder()),
                light(row.lights().map(Lights.Reading::budget)),
                light(row.lights().map(Lights.Reading::time)),
                light(row.lights().map(Lights.Reading::goals)),
                Value.words(row.lights().map(ControllingPaper::remark).orElse("")));
    }

    private static Value light(Optional<LightReading> reading) {
        return Value.words(reading.map(one -> one.light().label()).orElse(""));
    }

    /** The reasons of whatever is not green. */
    private static String remark(Lights.Reading reading) {
        return Stream.of(reading.budget(), reading.time(), reading.goals())
                .filter(one -> one.light() != Light.GREEN)
                .map(LightReading::reason)
                .collect(Collectors.joining("; "));
    }

    private static Table caps(ControllingReport report) {
        Table.Builder table = Table.of(
                "Jahresobergrenzen",
                Table.Column.header("Jahr"),
                Table.Column.number("Plan"),
                Table.Column.number("Eigenmittel über Förderung"),
                Table.Column.number("Förderanteil"),
                Table.Column.number("Obergrenze"),
                Table.Column.number("Spielraum"));
        report.limits()
                .forEach(limit -> table.row(
                        Value.words(Integer.toString(limit.year())),
                        Value.of(limit.plan()),
                        Value.of(limit.ownFunds()),
                        Value.of(limit.share()),
                        Value.of(limit.cap()),
                        Value.of(limit.headroom())));
        return table.build();
    }

    private Table due(Desk desk, ReportQuery query) {
        Table.Builder table = Table.of(
                "Fristen", Table.Column.text("Tag"), Table.Column.header("Was"), Table.Column.text("Grundlage"));
        deadlines
                .within(desk.actor(), desk.id(), query.asOf(), DEADLINE_DAYS)
                .forEach(one -> table.row(Value.of(one.day()), Value.words(one.title()), Value.words(one.rule())));
        return table.build();
    }
}
