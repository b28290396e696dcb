package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Cell;
import de.wirtschaftsstandort.funding.Commitment;
import de.wirtschaftsstandort.funding.MeasureSheet;
import de.wirtschaftsstandort.funding.Percent;
import de.wirtschaftsstandort.funding.Quarter;
import de.wirtschaftsstandort.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the measure sheet. */
final class SheetTables {

    private SheetTables() {}

    /** By year, for the bars. */
    static Map<String, Cell> years(MeasureSheet sheet) {
        Map<String, Cell> years = new LinkedHashMap<>();
        sheet.years().forEach((year, cell) -> years.put(Integer.toString(year), cell));
        return years;
    }

    static List<Table> plan(Desk desk, MeasureSheet sheet) {
        Table.Builder years = Table.of(
                desk.text("funding.by-year"),
                Cells.header(desk, "year"),
                Cells.number(desk, "approved"),
                Cells.number(desk, "plan"),
                Cells.number(desk, "plan-to-date"),
                Cells.number(desk, "actual"),
                Cells.number(desk, "committed"),
                Cells.number(desk, "invoiced"),
                Cells.number(desk, "available"),
                Cells.number(desk, "not-eligible"),
                Cells.number(desk, "forecast"),
                Cells.number(desk, "bound"));
        sheet.years().forEach((year, cell) -> year(years, Table.Weight.PLAIN, Integer.toString(year), cell));
        year(years, Table.Weight.TOTAL, desk.text("funding.sum"), sheet.whole());
        Table.Builder quarters = Table.of(
                desk.text("funding.by-quarter"),
                Cells.header(desk, "quarter"),
                Cells.number(desk, "plan"),
                Cells.number(desk, "actual"));
        for (Quarter quarter : sheet.quarters()) {
            quarters.row(
                    Value.words(quarter.toString()),
                    Value.of(sheet.schedule().plan().getOrDefault(quarter.toString(), Money.ZERO)),
                    Value.of(sheet.schedule().actual().getOrDefault(quarter.toString(), Money.ZERO)));
        }
        return List.of(years.build(), quarters.build());
    }

    private static void year(Table.Builder table, Table.Weight weight, String name, Cell cell) {
        table.row(
                weight,
                Value.words(name),
                Value.of(cell.approved()),
                Value.of(cell.plan()),
                Value.of(cell.planToDate()),
                Value.of(cell.actual()),
                Value.of(cell.committed()),
                Value.of(cell.invoiced()),
                Value.of(cell.available()),
                Value.of(cell.notEligible()),
                Value.of(cell.forecast()),
                Cells.percent(Percent.of(cell.bound(), cell.plan())));
    }

    static List<Table> orders(Desk desk, MeasureSheet sheet) {
        return List.of(
                OrderTables.of(desk, desk.text("funding.sheet.orders"), sheet.orders(), order -> order.lines().stream()
                        .filter(line -> line.measure().equals(sheet.measure().id()))
                        .map(Commitment.Line::open)
                        .reduce(Money.ZERO, Money::plus)));
    }

    static List<Table> receipts(Desk desk, MeasureSheet sheet) {
        return List.of(ReceiptTables.of(desk, desk.text("funding.sheet.receipts"), sheet.receipts()));
    }

    static List<Table> procurements(Desk desk, MeasureSheet sheet) {
        Table.Builder table = Table.of(
                desk.text("funding.sheet.procurements"),
                Cells.header(desk, "number"),
                Cells.text(desk, "subject"),
                Cells.number(desk, "estimated-net"),
                Cells.text(desk, "procedure"),
                Cells.number(desk, "gross"),
                Cells.text(desk, "awarded-on"),
                Cells.text(desk, "status"));
        sheet.procurements()
                .forEach(one -> table.row(
                        Value.linked(one.number(), desk.path("/procurements/" + one.number())),
                        Value.words(one.subject()),
                        Value.of(one.estimatedNet()),
                        Value.words(one.procedure().map(found -> found.label()).orElse("")),
                        Value.ofMoney(one.awardedGross()),
                        Value.ofDay(one.awardedOn()),
                        Value.words(one.state().label())));
        return List.of(table.build());
    }

    static List<Table> milestones(Desk desk, MeasureSheet sheet) {
        Table.Builder table = Table.of(
                desk.text("funding.sheet.milestones"),
                Cells.header(desk, "milestone"),
                Cells.text(desk, "baseline-due"),
                Cells.text(desk, "due"),
                Cells.text(desk, "done-on"));
        sheet.milestones()
                .forEach(one -> table.row(
                        Value.words(one.title()),
                        Value.of(one.baselineDue()),
                        Value.of(one.due()),
                        Value.ofDay(one.doneOn())));
        return List.of(table.build());
    }

    static List<Table> indicators(Desk desk, MeasureSheet sheet) {
        Table.Builder table = Table.of(
                desk.text("funding.sheet.indicators"),
                Cells.header(desk, "indicator"),
                Cells.text(desk, "unit"),
                Cells.number(desk, "year"),
                Cells.number(desk, "target"),
                Cells.number(desk, "target-to-date"),
                Cells.number(desk, "reached"));
        sheet.indicators()
                .forEach(one -> table.row(
                        Value.words(one.name()),
                        Value.words(one.unit()),
                        Value.of(one.year()),
                        Value.of(one.target()),
                        Value.of(one.targetToDate()),
                        Value.of(one.actual())));
        return List.of(table.build());
    }

    static List<Table> documents(Desk desk, MeasureSheet sheet) {
        return List.of(ReceiptTables.documents(desk, sheet.documents()));
    }

    static List<Table> statuses(Desk desk, MeasureSheet sheet) {
        Table.Builder table = Table.of(
                desk.text("funding.sheet.status"),
                Cells.header(desk, "day"),
                Cells.text(desk, "before"),
                Cells.text(desk, "after"),
                Cells.text(desk, "reason"),
                Cells.text(desk, "decision"),
                Cells.text(desk, "user"));
        sheet.statuses()
                .forEach(one -> table.row(
                        Value.of(one.day()),
                        Value.words(one.from().label()),
                        Value.words(one.to().label()),
                        Value.words(one.reason()),
                        Value.words(one.decision().orElse("")),
                        Value.words(one.by().value())));
        return List.of(table.build());
    }

    static List<Table> history(Desk desk, MeasureSheet sheet) {
        return List.of(HistoryTable.of(desk, sheet.history()));
    }
}
