package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Decisions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** B8: the book of decisions. */
@Component
@OnlyWithBackoffice
class DecisionsPaper implements Paper {

    private final Decisions decisions;

    DecisionsPaper(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "b8";
    }

    @Override
    public String title() {
        return "Beschlussbuch";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        Table.Builder table = Table.of(
                "Beschlüsse",
                Table.Column.header("Nr."),
                Table.Column.text("vom"),
                Table.Column.text("Titel"),
                Table.Column.text("Wortlaut"),
                Table.Column.number("ja"),
                Table.Column.number("nein"),
                Table.Column.number("Enthaltung"),
                Table.Column.number("anwesend"),
                Table.Column.number("stimmberechtigt"),
                Table.Column.text("ausgeschlossen"),
                Table.Column.text("Ergebnis"),
                Table.Column.text("wirksam ab"));
        decisions
                .of(desk.id(), query.asOf())
                .forEach(one -> table.row(
                        Value.words(one.number()),
                        Value.of(one.decidedOn()),
                        Value.words(one.title()),
                        Value.words(one.wording()),
                        Value.of(one.yes()),
                        Value.of(one.no()),
                        Value.of(one.abstained()),
                        Value.of(one.present()),
                        Value.of(one.voting()),
                        Value.words(one.excluded().entrySet().stream()
                                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                                .collect(Collectors.joining(", "))),
                        Value.words(
                                (one.accepted() ? "angenommen" : "abgelehnt") + (one.binding() ? "" : ", beratend")),
                        Value.of(one.effectiveFrom())));
        return List.of(Report.Section.of(table.build()));
    }
}
