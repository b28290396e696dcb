package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Setting;
import de.wirtschaftsstandort.funding.Virement;
import de.wirtschaftsstandort.funding.VirementApplication;
import de.wirtschaftsstandort.funding.VirementApplications;
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
    private final VirementApplications applications;

    VirementPaper(Virements virements, VirementApplications applications) {
        this.virements = virements;
        this.applications = applications;
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
        List<Virement> all = virements.of(desk.id(), query.asOf());
        Stream<Report.Section> open = applications.make(desk.actor(), desk.id(), query.asOf()).stream()
                .map(VirementPaper::section);
        return Stream.concat(
                        open,
                        Stream.of(Report.Section.of(
                                "Alle Umwidmungen",
                                VirementTables.state(all, query.asOf().day()))))
                .toList();
    }

    private static Report.Section section(VirementApplication application) {
        Virement virement = application.virement();
        Table.Builder table = Table.of(
                virement.number(),
                Table.Column.header("Maßnahme"),
                Table.Column.number("Jahr"),
                Table.Column.number("alt"),
                Table.Column.number("Änderung"),
                Table.Column.number("neu"),
                Table.Column.number("% des bewilligten Jahres"),
                Table.Column.number("% der bewilligten Maßnahme"));
        application
                .rows()
                .forEach(row -> table.row(
                        Value.words(row.measure().name()),
                        Value.of(row.year()),
                        Value.of(row.before()),
                        Value.of(row.change()),
                        Value.of(row.after()),
                        Cells.percent(row.ofYear()),
                        Cells.percent(row.ofTotal())));
        return new Report.Section(
                virement.number() + " " + virement.request().kind().label(),
                Stream.concat(
                                Stream.of(
                                        "Begründung: " + virement.request().reason(),
                                        "Entscheidung: " + virement.level().label() + ". Stand: "
                                                + VirementTables.label(virement.state()) + "."),
                                application.rules().stream().map(Setting::citation))
                        .toList(),
                List.of(),
                List.of(table.build()));
    }
}
