package de.wirtschaftsstandort.funding;

import org.springframework.stereotype.Component;

/** Sets a receipt aside, e.g. for the next proof; its money stays where it is. */
@Component
public class ParkReceipt {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Receipts receipts;
    private final ReceiptRows rows;

    ParkReceipt(Bookkeeping bookkeeping, Permissions permissions, Receipts receipts, ReceiptRows rows) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.receipts = receipts;
        this.rows = rows;
    }

    public void park(Actor actor, ReceiptId id, String reason) {
        bookkeeping.book(receipts.require(id).programme(), booking -> {
            Receipt receipt = receipts.require(id);
            permissions.require(actor, FundingAction.RECORD_MONEY, receipt.programme(), receipt.measures());
            new Complaints()
                    .blank(reason, "reason", "Bitte sagen, warum der Beleg geparkt wird.")
                    .refuse();
            rows.move(actor, booking, receipt, ReceiptState.PARKED, booking.today(), reason, "");
            return id;
        });
    }

    /** Takes it up again where it was. */
    public void resume(Actor actor, ReceiptId id) {
        bookkeeping.book(receipts.require(id).programme(), booking -> {
            Receipt receipt = receipts.require(id);
            permissions.require(actor, FundingAction.RECORD_MONEY, receipt.programme(), receipt.measures());
            ReceiptState before =
                    receipt.parkedFrom().orElseThrow(() -> new Refused("", receipt.number() + " ist nicht geparkt."));
            rows.move(actor, booking, receipt, before, booking.today(), "", "");
            return id;
        });
    }
}
