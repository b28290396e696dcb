package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Indicator;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureId;
import de.wirtschaftsstandort.funding.MeasureProgress;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** B12: what was to be reached, and what was. */
@Component
@OnlyWithBackoffice
class IndicatorsPaper implements Paper {

    private final MeasureProgress progress;
    private final Programmes programmes;

    IndicatorsPaper(MeasureProgress progress, Programmes programmes) {
        this.progress = progress;
        this.programmes = programmes;
    }

    @Override
    public String key() {
        return "b12";
    }

    @Override
    public String title() {
        return "Indikatoren";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        return List.of(Report.Section.of(table(desk, query)));
    }

    Table table(Desk desk, ReportQuery query) {
        Map<MeasureId, String> codes =
                programmes.measures(desk.id()).stream().collect(Collectors.toMap(Measure::id, Measure::code));
        Table.Builder table = Table.of(
                "Indikatoren",
                Table.Column.text("Maßnahme"),
                Table.Column.header("Indikator"),
                Table.Column.text("Einheit"),
                Table.Column.number("Jahr"),
                Table.Column.number("Soll"),
                Table.Column.number("Soll bis Stichtag"),
                Table.Column.number("Ist"));
        for (Indicator one : progress.read(desk.actor(), desk.id(), query.asOf())) {
            table.row(
                    Value.words(Optional.ofNullable(codes.get(one.measure())).orElse("")),
                    Value.words(one.name()),
                    Value.words(one.unit()),
                    Value.of(one.year()),
                    Value.of(one.target()),
                    Value.of(one.targetToDate()),
                    Value.of(one.actual()));
        }
        return table.build();
    }
}
