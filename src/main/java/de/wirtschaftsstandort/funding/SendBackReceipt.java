package de.wirtschaftsstandort.funding;

import org.springframework.stereotype.Component;

/** Returns a receipt to its recorder; earlier checks no longer count. */
@Component
public class SendBackReceipt {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Receipts receipts;
    private final ReceiptRows rows;

    SendBackReceipt(Bookkeeping bookkeeping, Permissions permissions, Receipts receipts, ReceiptRows rows) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.receipts = receipts;
        this.rows = rows;
    }

    public void sendBack(Actor actor, ReceiptId id, String reason) {
        bookkeeping.book(receipts.require(id).programme(), booking -> {
            Receipt receipt = receipts.require(id);
            permissions.require(actor, FundingAction.RECORD_MONEY, receipt.programme(), receipt.measures());
            new Complaints()
                    .blank(reason, "reason", "Bitte sagen, was zu klären ist.")
                    .refuse();
            rows.move(
                    actor,
                    booking,
                    receipt,
                    ReceiptState.RECORDED,
                    booking.today(),
                    reason,
                    ", factual_by = null, factual_at = null, released_by = null, released_at = null");
            return id;
        });
    }
}
