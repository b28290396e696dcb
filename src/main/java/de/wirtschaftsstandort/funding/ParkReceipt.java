package de.wirtschaftsstandort.funding;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets a receipt aside, e.g. for the next proof; its money stays where it is. */
@Component
public class ParkReceipt {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Receipts receipts;
    private final ReceiptRows rows;
    private final Programmes programmes;
    private final ReceiptBudget budget;
    private final MoneyLedger ledger;

    ParkReceipt(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Receipts receipts,
            ReceiptRows rows,
            Programmes programmes,
            ReceiptBudget budget,
            MoneyLedger ledger) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.receipts = receipts;
        this.rows = rows;
        this.programmes = programmes;
        this.budget = budget;
        this.ledger = ledger;
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
            if (before != ReceiptState.PAID) {
                holdAgain(actor, booking, receipt);
            }
            rows.move(actor, booking, receipt, before, booking.today(), "", "");
            return id;
        });
    }

    /** What a closed year let go of is held in the current one. */
    private void holdAgain(Actor actor, Booking booking, Receipt receipt) {
        ProgrammeId programme = receipt.programme();
        int year = budget.year(programme, booking.today());
        Complaints complaints = new Complaints();
        for (Receipt.Line line : receipt.lines()) {
            boolean letGo = line.commitment().isEmpty()
                    && line.eligible().isPositive()
                    && ledger.held(line.id(), EntryKind.INVOICED).isEmpty();
            Optional<String> missing = letGo
                    ? ledger.shortage(
                            programme,
                            Objects.requireNonNull(
                                    programmes.measuresById(programme).get(line.measure())),
                            year,
                            line.eligible())
                    : Optional.empty();
            missing.ifPresent(sentence -> complaints.when(true, "lines", sentence));
            if (letGo && missing.isEmpty()) {
                ledger.ofReceipt(
                        actor,
                        booking,
                        new MoneyLedger.Posting(
                                line.measure(),
                                year,
                                booking.today(),
                                "Beleg " + receipt.number() + " wieder aufgenommen"),
                        EntryKind.INVOICED,
                        line.id(),
                        line.eligible());
            }
        }
        complaints.refuse();
    }
}
