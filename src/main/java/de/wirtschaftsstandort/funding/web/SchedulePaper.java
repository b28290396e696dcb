package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Quarter;
import de.wirtschaftsstandort.funding.Schedule;
import de.wirtschaftsstandort.funding.Schedules;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** B6: measures by quarter, drawn and as a table. */
@Component
@OnlyWithBackoffice
class SchedulePaper implements Paper {

    private final Schedules schedules;

    SchedulePaper(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public String key() {
        return "b6";
    }

    @Override
    public String title() {
        return "Zeitplan";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        Schedule schedule = schedules.make(desk.actor(), desk.id(), query.asOf());
        return List.of(
                new Report.Section("", List.of(), List.of(GanttChart.of(schedule)), List.of(table(schedule))),
                Report.Section.of("Meilensteine", milestones(schedule)),
                Report.Section.words("Hinweise", schedule.warnings()));
    }

    /** Words instead of signs, for those who do not see the drawing. */
    private static Table table(Schedule schedule) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.header("Maßnahme"));
        schedule.quarters().forEach(quarter -> columns.add(Table.Column.text(quarter.toString())));
        List<Table.Row> rows = schedule.rows().stream()
                .map(row -> {
                    List<Value> values = new ArrayList<>();
                    values.add(Value.words(row.code() + " " + row.title()));
                    schedule.quarters().forEach(quarter -> values.add(Value.words(sign(row, quarter))));
                    return new Table.Row(Table.Weight.PLAIN, values);
                })
                .toList();
        return new Table("Maßnahmen nach Quartalen", columns, rows);
    }

    private static String sign(Schedule.Row row, Quarter quarter) {
        boolean planned = row.plan().containsKey(quarter.toString());
        boolean paid = row.actual().containsKey(quarter.toString());
        return planned && paid ? "geplant, Ist" : planned ? "geplant" : paid ? "Ist" : "";
    }

    private static Table milestones(Schedule schedule) {
        Table.Builder table = Table.of(
                "Meilensteine",
                Table.Column.text("Maßnahme"),
                Table.Column.header("Meilenstein"),
                Table.Column.text("geplant"),
                Table.Column.text("fällig"),
                Table.Column.text("erreicht"));
        schedule.rows().forEach(row -> row.milestones()
                .forEach(one -> table.row(
                        Value.words(row.code()),
                        Value.words(one.title()),
                        Value.of(one.baselineDue()),
                        Value.of(one.due()),
                        Value.ofDay(one.doneOn()))));
        return table.build();
    }
}
