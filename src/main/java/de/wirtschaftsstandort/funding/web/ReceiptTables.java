package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Document;
import de.wirtschaftsstandort.funding.Receipt;
import java.util.List;

/** Lists of receipts and of their files. */
final class ReceiptTables {

    private ReceiptTables() {}

    static Table of(Desk desk, String caption, List<Receipt> receipts) {
        Table.Builder table = Table.of(
                caption,
                Cells.header(desk, "number"),
                Cells.text(desk, "invoice-date"),
                Cells.text(desk, "invoice-number"),
                Cells.text(desk, "supplier"),
                Cells.text(desk, "subject"),
                Cells.number(desk, "gross"),
                Cells.number(desk, "eligible"),
                Cells.text(desk, "paid-on"),
                Cells.text(desk, "status"));
        receipts.forEach(receipt -> table.row(
                Value.linked(receipt.number(), desk.path("/receipts/" + receipt.number())),
                Value.of(receipt.invoiceDate()),
                Value.words(receipt.invoiceNumber()),
                Value.words(receipt.supplierName()),
                Value.words(receipt.subject()),
                Value.of(receipt.gross()),
                Value.of(receipt.eligible()),
                Value.ofDay(receipt.paymentDate()),
                Value.words(receipt.state().label())));
        return table.build();
    }

    static Table documents(Desk desk, List<Document> documents) {
        Table.Builder table = Table.of(
                desk.text("funding.documents"),
                Cells.header(desk, "file"),
                Cells.text(desk, "class"),
                Cells.number(desk, "kilobytes"),
                Cells.text(desk, "hash"));
        documents.forEach(file -> table.row(
                Value.linked(file.name(), desk.path("/documents/" + file.id().value())),
                Value.words(file.documentClass()),
                Value.of((file.size() + 1023) / 1024),
                Value.words(file.sha256().substring(0, 16) + "…")));
        return table.build();
    }
}
