package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.AuditEntry;
import java.util.List;

/** Who did what. */
final class HistoryTable {

    private HistoryTable() {}

    static Table of(Desk desk, List<AuditEntry> entries) {
        Table.Builder table = Table.of(
                desk.text("funding.tab.history"),
                Cells.text(desk, "at"),
                Cells.text(desk, "user"),
                Cells.header(desk, "what"),
                Cells.text(desk, "entity"),
                Cells.text(desk, "before"),
                Cells.text(desk, "after"),
                Cells.text(desk, "reason"));
        entries.forEach(entry -> table.row(
                Value.words(desk.texts().moment(entry.at())),
                Value.words(entry.user()),
                Value.words(entry.action()),
                Value.words(entry.entity()),
                Value.words(entry.before()),
                Value.words(entry.after()),
                Value.words(entry.reason())));
        return table.build();
    }
}
