package de.wirtschaftsstandort.funding;

import org.springframework.stereotype.Component;

/** Cancels a receipt that was not paid; the money it held becomes available again, the row stays. */
@Component
public class CancelReceipt {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Receipts receipts;
    private final ReceiptRows rows;
    private final MoneyLedger ledger;

    CancelReceipt(
            Bookkeeping bookkeeping, Permissions permissions, Receipts receipts, ReceiptRows rows, MoneyLedger ledger) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.receipts = receipts;
        this.rows = rows;
        this.ledger = ledger;
    }

    public void cancel(Actor actor, ReceiptId id, String reason) {
        bookkeeping.book(receipts.require(id).programme(), booking -> {
            Receipt receipt = receipts.require(id);
            permissions.require(actor, FundingAction.RECORD_MONEY, receipt.programme(), receipt.measures());
            new Complaints()
                    .blank(reason, "reason", "Bitte den Grund des Stornos angeben.")
                    .refuse();
            for (Receipt.Line line : receipt.lines()) {
                ledger.held(line.id(), EntryKind.INVOICED)
                        .forEach((year, held) -> ledger.ofReceipt(
                                actor,
                                booking,
                                new MoneyLedger.Posting(line.measure(), year, booking.today(), "Storno: " + reason),
                                EntryKind.INVOICED,
                                line.id(),
                                held.negated()));
            }
            rows.move(actor, booking, receipt, ReceiptState.CANCELLED, booking.today(), reason, "");
            return id;
        });
    }
}
