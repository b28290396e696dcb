package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was bought with grant money and how long it is bound to its purpose; the end of that is a deadline. */
@Component
public class Inventory {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Receipts receipts;
    private final JdbcClient jdbc;

    Inventory(Bookkeeping bookkeeping, Permissions permissions, Receipts receipts, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.receipts = receipts;
        this.jdbc = jdbc;
    }

    /** Of a receipt, by the day it was acquired. */
    public List<InventoryItem> of(Actor actor, Receipt receipt) {
        permissions.require(actor, FundingAction.READ_FIGURES, receipt.programme());
        return jdbc.sql("select * from funding.inventory_item where receipt_id = ? order by acquired_on, id")
                .param(receipt.id().value())
                .query((row, n) -> new InventoryItem(
                        row.getString("description"),
                        row.getObject("acquired_on", LocalDate.class),
                        row.getObject("bound_until", LocalDate.class),
                        row.getString("location")))
                .list();
    }

    /** @throws Refused for an invoice that counts no more, and for days that do not follow each other */
    public void enter(Actor actor, ReceiptId id, InventoryItem item) {
        bookkeeping.book(receipts.require(id).programme(), booking -> {
            Receipt receipt = receipts.require(id);
            permissions.require(actor, FundingAction.RECORD_MONEY, receipt.programme(), receipt.measures());
            new Complaints()
                    .when(
                            receipt.kind() != ReceiptKind.INVOICE || receipt.state() == ReceiptState.CANCELLED,
                            "",
                            "Ein Gegenstand gehört zu einer Rechnung, die nicht storniert ist.")
                    .blank(item.description(), "description", "Bitte den Gegenstand nennen.")
                    .when(
                            item.acquiredOn().isAfter(booking.today()),
                            "acquiredOn",
                            "Der Tag der Anschaffung liegt in der Zukunft.")
                    .when(
                            item.boundUntil().isBefore(item.acquiredOn()),
                            "boundUntil",
                            "Die Zweckbindung endet vor der Anschaffung.")
                    .refuse();
            jdbc.sql("insert into funding.inventory_item (receipt_id, description, acquired_on, bound_until,"
                            + " location) values (?, ?, ?, ?, ?)")
                    .params(id.value(), item.description(), item.acquiredOn(), item.boundUntil(), item.location())
                    .update();
            booking.note(
                    actor,
                    "Gegenstand inventarisiert",
                    receipt.number(),
                    "",
                    item.description() + ", gebunden bis " + GermanDate.format(item.boundUntil()),
                    item.location());
            return id;
        });
    }
}
