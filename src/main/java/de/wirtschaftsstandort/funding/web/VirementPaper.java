package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.PreviewVirement;
import de.wirtschaftsstandort.funding.Setting;
import de.wirtschaftsstandort.funding.Virement;
import de.wirtschaftsstandort.funding.VirementPreview;
import de.wirtschaftsstandort.funding.Virements;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** B10: virements that wait for a decision or an approval, as an application: old, change, new, how far from the approved plan. */
@Component
@OnlyWithBackoffice
class VirementPaper implements Paper {

    private final Virements virements;
    private final PreviewVirement previews;

    VirementPaper(Virements virements, PreviewVirement previews) {
        this.virements = virements;
        this.previews = previews;
    }

    @Override
    public String key() {
        return "b10";
    }

    @Override
    public String title() {
        return "Umwidmungsantrag";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        List<Virement> all = virements.of(desk.id());
        Stream<Report.Section> open = all.stream()
                .filter(one -> one.state() == Virement.State.SUBMITTED
                        || one.state() == Virement.State.DECIDED
                        || one.state() == Virement.State.REQUESTED)
                .map(one -> section(one, previews.preview(desk.actor(), desk.id(), one.request())));
        return Stream.concat(
                        open,
                        Stream.of(Report.Section.of(
                                "Alle Umwidmungen",
                                VirementTables.state(all, query.asOf().day()))))
                .toList();
    }

    private static Report.Section section(Virement virement, VirementPreview preview) {
        Table.Builder table = Table.of(
                virement.number(),
                Table.Column.header("Maßnahme"),
                Table.Column.number("Jahr"),
                Table.Column.number("alt"),
                Table.Column.number("Änderung"),
                Table.Column.number("neu"),
                Table.Column.number("% des bewilligten Jahres"),
                Table.Column.number("% der bewilligten Maßnahme"));
        preview.rows()
                .forEach(row -> table.row(
                        Value.words(row.measure().name()),
                        Value.of(row.year()),
                        Value.of(row.before()),
                        Value.of(row.after().minus(row.before())),
                        Value.of(row.after()),
                        Cells.percent(row.ofYear()),
                        Cells.percent(row.ofTotal())));
        return new Report.Section(
                virement.number() + " " + virement.request().kind().label(),
                Stream.concat(
                                Stream.of(
                                        "Begründung: " + virement.request().reason(),
                                        "Entscheidung: " + preview.level().label() + ". Stand: "
                                                + VirementTables.label(virement.state()) + "."),
                                preview.rules().stream().map(Setting::citation))
                        .toList(),
                List.of(),
                List.of(table.build()));
    }
}
