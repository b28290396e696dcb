package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Decision;
import java.util.List;

/** What bodies decided, on the screens. */
final class DecisionTables {

    private DecisionTables() {}

    static Table book(Desk desk, List<Decision> decisions) {
        Table.Builder book = Table.of(
                desk.text("funding.decisions"),
                Cells.header(desk, "number"),
                Cells.text(desk, "day"),
                Cells.text(desk, "what"),
                Cells.text(desk, "wording"),
                Cells.text(desk, "votes"),
                Cells.text(desk, "result"));
        decisions.forEach(one -> book.row(
                Value.words(one.number()),
                Value.of(one.decidedOn()),
                Value.words(one.title()),
                Value.words(one.wording()),
                Value.words(one.yes() + " : " + one.no() + " : " + one.abstained()),
                Value.words(desk.text(one.accepted() ? "funding.accepted" : "funding.rejected"))));
        return book.build();
    }
}
