package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.DrawdownPosition;
import de.wirtschaftsstandort.funding.Drawdowns;
import de.wirtschaftsstandort.funding.LumpCuts;
import de.wirtschaftsstandort.funding.Setting;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** B5: what was granted, called, received and used, and until when the rest has to be used. */
@Component
@OnlyWithBackoffice
class DrawdownPaper implements Paper {

    private final Drawdowns drawdowns;
    private final LumpCuts cuts;

    DrawdownPaper(Drawdowns drawdowns, LumpCuts cuts) {
        this.drawdowns = drawdowns;
        this.cuts = cuts;
    }

    @Override
    public String key() {
        return "b5";
    }

    @Override
    public String title() {
        return "Mittelanforderung";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        DrawdownPosition position = drawdowns.position(desk.actor(), desk.id(), query.asOf());
        List<Table> tables = new ArrayList<>(List.of(position(position), payouts(position)));
        tables.addAll(LumpCutTables.printed(cuts.of(desk.actor(), desk.id(), query.asOf())));
        return List.of(new Report.Section(
                "Stand der Mittelanforderungen",
                position.rules().stream().map(Setting::citation).toList(),
                List.of(),
                tables));
    }

    private static Table position(DrawdownPosition position) {
        return Table.of(
                        "Stand bei der Bewilligungsbehörde",
                        Table.Column.number("bewilligt"),
                        Table.Column.number("bisher angefordert"),
                        Table.Column.number("ausgezahlt"),
                        Table.Column.number("verwendet"),
                        Table.Column.number("unverwendet"),
                        Table.Column.number("vorfinanziert"),
                        Table.Column.number("pauschal gekürzt"),
                        Table.Column.number("Schlussrate einbehalten"),
                        Table.Column.number("Rest"))
                .row(
                        Value.of(position.granted()),
                        Value.of(position.requested()),
                        Value.of(position.paidOut()),
                        Value.of(position.used()),
                        Value.of(position.unused()),
                        Value.of(position.prefinanced()),
                        Value.of(position.cut()),
                        Value.of(position.heldBack()),
                        Value.of(position.callable()))
                .build();
    }

    private static Table payouts(DrawdownPosition position) {
        Table.Builder table = Table.of(
                "Auszahlungen",
                Table.Column.header("Nr."),
                Table.Column.text("ausgezahlt am"),
                Table.Column.number("Betrag"),
                Table.Column.text("zu verwenden bis"),
                Table.Column.number("verwendet"),
                Table.Column.number("unverwendet"),
                Table.Column.number("davon überfällig"),
                Table.Column.number("Zinsen (Schätzung)"));
        DrawdownTables.fill(table, position);
        return table.build();
    }
}
