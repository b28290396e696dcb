package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.ReceiptHints;
import de.wirtschaftsstandort.funding.Setting;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/** What recording would do, as the screen shows it. */
@TemplateVisible
record HintsView(Table amounts, Table balances, List<String> warnings, List<String> rules, boolean fine) {

    static HintsView of(Desk desk, ReceiptHints hints) {
        Table amounts = Table.of(
                        desk.text("funding.hints.amounts"),
                        Cells.number(desk, "gross"),
                        Cells.number(desk, "paid"),
                        Cells.number(desk, "eligible"),
                        Cells.number(desk, "grant"),
                        Cells.number(desk, "own"))
                .row(
                        Value.of(hints.gross()),
                        Value.of(hints.paid()),
                        Value.of(hints.eligible()),
                        Value.of(hints.grant()),
                        Value.of(hints.own()))
                .build();
        Table.Builder balances = Table.of(
                desk.text("funding.hints.balances"),
                Cells.header(desk, "measure"),
                Cells.number(desk, "year"),
                Cells.number(desk, "available"),
                Cells.number(desk, "needed"),
                Cells.number(desk, "available-after"));
        hints.balances()
                .forEach(balance -> balances.row(
                        Value.words(balance.measure().name()),
                        Value.of(balance.year()),
                        Value.of(balance.available()),
                        balance.ordered()
                                ? Value.words(desk.text("funding.hints.ordered"))
                                : Value.of(balance.needed()),
                        Value.of(balance.after())));
        return new HintsView(
                amounts,
                balances.build(),
                hints.warnings(),
                hints.rules().stream().map(Setting::citation).toList(),
                hints.complaints().isEmpty());
    }
}
