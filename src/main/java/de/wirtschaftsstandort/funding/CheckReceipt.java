package de.wirtschaftsstandort.funding;

import org.springframework.stereotype.Component;

/** Confirms that what was invoiced was ordered and delivered (sachlich richtig). */
@Component
public class CheckReceipt {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Receipts receipts;
    private final ReceiptRows rows;

    CheckReceipt(Bookkeeping bookkeeping, Permissions permissions, Receipts receipts, ReceiptRows rows) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.receipts = receipts;
        this.rows = rows;
    }

    public void check(Actor actor, ReceiptId id) {
        bookkeeping.book(receipts.require(id).programme(), booking -> {
            Receipt receipt = receipts.require(id);
            permissions.require(actor, FundingAction.CHECK_FACTS, receipt.programme(), receipt.measures());
            FourEyes.require(actor, receipt, "Sachlich prüfen");
            rows.move(
                    actor,
                    booking,
                    receipt,
                    ReceiptState.CHECKED,
                    booking.today(),
                    "",
                    ", factual_by = ?, factual_at = ?",
                    actor.user().value(),
                    booking.timestamp());
            return id;
        });
    }
}
