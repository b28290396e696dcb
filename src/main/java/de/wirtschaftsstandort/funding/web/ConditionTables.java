package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.AncillaryCondition;
import de.wirtschaftsstandort.funding.UserId;
import java.util.List;

/** Tables of ancillary conditions. */
final class ConditionTables {

    private ConditionTables() {}

    static Table all(Desk desk, List<AncillaryCondition> conditions) {
        Table.Builder table = Table.of(
                desk.text("funding.tab.conditions"),
                Cells.header(desk, "number"),
                Cells.text(desk, "condition-source"),
                Cells.text(desk, "wording"),
                Cells.text(desk, "due"),
                Cells.text(desk, "responsible"),
                Cells.text(desk, "status"),
                Cells.text(desk, "met-on"),
                Cells.text(desk, "met-by"),
                Cells.text(desk, "evidence"));
        conditions.forEach(one -> table.row(
                Value.linked(one.code(), desk.path("/conditions/" + one.code())),
                Value.words(source(desk, one)),
                Value.words(one.terms().wording()),
                Value.ofDay(one.terms().due()),
                Value.words(one.terms().responsible()),
                Value.words(status(desk, one)),
                Value.ofDay(one.doneOn()),
                Value.words(one.doneBy().map(UserId::value).orElse("")),
                Value.words(one.evidence())));
        return table.build();
    }

    /** One condition, a line for each thing that is known of it. */
    static Table facts(Desk desk, AncillaryCondition one) {
        Table.Builder table =
                Table.of(desk.text("funding.receipt.facts"), Cells.header(desk, "field"), Cells.text(desk, "value"));
        fact(table, desk, "condition-source", Value.words(source(desk, one)));
        fact(table, desk, "wording", Value.words(one.terms().wording()));
        fact(
                table,
                desk,
                "due",
                one.terms().due().map(Value::of).orElseGet(() -> Value.words(desk.text("funding.condition.no-day"))));
        fact(table, desk, "responsible", Value.words(one.terms().responsible()));
        fact(table, desk, "status", Value.words(status(desk, one)));
        if (!one.isOpen()) {
            fact(table, desk, "met-on", Value.ofDay(one.doneOn()));
            fact(
                    table,
                    desk,
                    "met-by",
                    Value.words(one.doneBy().map(UserId::value).orElse("")));
            fact(table, desk, "evidence", Value.words(one.evidence()));
        }
        return table.build();
    }

    private static void fact(Table.Builder table, Desk desk, String field, Value value) {
        table.row(Value.words(desk.text("funding.column." + field)), value);
    }

    private static String source(Desk desk, AncillaryCondition one) {
        return desk.text("funding.grant.one") + " " + one.decision() + ", "
                + one.terms().source();
    }

    private static String status(Desk desk, AncillaryCondition one) {
        if (!one.isOpen()) {
            return desk.text("funding.condition.met");
        }
        return desk.text(one.isOverdue(desk.today()) ? "funding.deadline.overdue" : "funding.condition.open");
    }
}
