package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureSheet;
import de.wirtschaftsstandort.funding.MeasureSheets;
import de.wirtschaftsstandort.funding.UserId;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** B9: one measure on a page; without a number, all of them one after another. */
@Component
@OnlyWithBackoffice
class MeasurePaper implements Paper {

    private final MeasureSheets sheets;

    MeasurePaper(MeasureSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "b9";
    }

    @Override
    public String title() {
        return "Maßnahmenblatt";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        return sheets.brief(desk.actor(), desk.id(), query.asOf()).stream()
                .filter(sheet -> query.measure()
                        .map(number -> number == sheet.measure().number())
                        .orElse(true))
                .map(sheet -> section(desk, sheet))
                .toList();
    }

    private static Report.Section section(Desk desk, MeasureSheet sheet) {
        Measure measure = sheet.measure();
        List<Table> tables = new ArrayList<>(SheetTables.plan(desk, sheet));
        tables.addAll(SheetTables.orders(desk, sheet));
        tables.addAll(SheetTables.milestones(desk, sheet));
        tables.addAll(SheetTables.indicators(desk, sheet));
        return new Report.Section(
                measure.name(),
                List.of(
                        measure.category().name() + " · " + measure.status().label() + " · verantwortlich: "
                                + measure.owner().map(UserId::value).orElse("noch niemand"),
                        "Ampel: " + sheet.lights().overall().light().label() + " – "
                                + sheet.lights().overall().reason()
                                + (sheet.lights().overall().overridden() ? " (von Hand gesetzt)" : "")),
                List.of(BarChart.of(desk, measure.name(), SheetTables.years(sheet))),
                tables.stream().filter(table -> !table.rows().isEmpty()).toList());
    }
}
