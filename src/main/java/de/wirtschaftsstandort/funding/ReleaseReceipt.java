package de.wirtschaftsstandort.funding;

import org.springframework.stereotype.Component;

/** Confirms the arithmetic and orders the payment (rechnerisch richtig, freigegeben). */
@Component
public class ReleaseReceipt {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Receipts receipts;
    private final ReceiptRows rows;

    ReleaseReceipt(Bookkeeping bookkeeping, Permissions permissions, Receipts receipts, ReceiptRows rows) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.receipts = receipts;
        this.rows = rows;
    }

    public void release(Actor actor, ReceiptId id) {
        bookkeeping.book(receipts.require(id).programme(), booking -> {
            Receipt receipt = receipts.require(id);
            permissions.require(actor, FundingAction.RELEASE_MONEY, receipt.programme());
            FourEyes.require(actor, receipt, "Freigeben");
            rows.move(
                    actor,
                    booking,
                    receipt,
                    ReceiptState.RELEASED,
                    booking.today(),
                    "",
                    ", released_by = ?, released_at = ?",
                    actor.user().value(),
                    booking.timestamp());
            return id;
        });
    }
}
