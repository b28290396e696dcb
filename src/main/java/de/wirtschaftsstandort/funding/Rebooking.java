package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.OptionalInt;

/**
 * A line of a receipt or an order whose money leaves a year because of a decision.
 *
 * @param line of the order for {@link EntryKind#COMMITTED}, else of the receipt
 * @param to the year it goes to; empty when it does not count any more
 */
record Rebooking(EntryKind kind, MeasureId measure, int line, int from, OptionalInt to, Money amount, String reason) {

    /** Posts it; what was spent and does not count any more was paid from own funds. */
    void post(Actor actor, Booking booking, MoneyLedger ledger) {
        post(actor, booking, ledger, kind, from, amount.negated());
        if (to.isPresent()) {
            post(actor, booking, ledger, kind, to.orElseThrow(), amount);
        } else if (kind == EntryKind.ACTUAL) {
            post(actor, booking, ledger, EntryKind.NOT_ELIGIBLE, from, amount);
        }
    }

    private void post(Actor actor, Booking booking, MoneyLedger ledger, EntryKind as, int year, Money money) {
        MoneyLedger.Posting posting = new MoneyLedger.Posting(measure, year, booking.today(), reason);
        if (as == EntryKind.COMMITTED) {
            ledger.committed(actor, booking, posting, new CommitmentLineId(line), money);
        } else {
            ledger.ofReceipt(actor, booking, posting, as, line, money);
        }
    }
}
