package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Commitment;
import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.function.Function;

/** Tables of orders. */
final class OrderTables {

    private OrderTables() {}

    /** @param open what an order still binds where the table stands */
    static Table of(Desk desk, String title, List<Commitment> orders, Function<Commitment, Money> open) {
        Table.Builder table = Table.of(
                title,
                Cells.header(desk, "number"),
                Cells.text(desk, "order-date"),
                Cells.text(desk, "supplier"),
                Cells.text(desk, "subject"),
                Cells.number(desk, "gross"),
                Cells.number(desk, "open-here"),
                Cells.text(desk, "status"));
        orders.forEach(order -> table.row(
                Value.words(order.number()),
                Value.of(order.orderDate()),
                Value.words(order.supplierName()),
                Value.words(order.subject()),
                Value.of(order.gross()),
                Value.of(open.apply(order)),
                Value.words(order.state().label())));
        return table.build();
    }
}
