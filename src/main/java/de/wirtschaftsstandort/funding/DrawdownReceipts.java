package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Says which receipts the money of a drawdown paid: the first received was the first used, receipt by receipt in the order they
 * were paid. A receipt that used up one payout and began the next belongs to both, to each with its part.
 */
@Component
public class DrawdownReceipts {

    private static final LocalDate BEFORE_EVERYTHING = LocalDate.of(2000, 1, 1);

    /**
     * Receipts of a payout.
     *
     * @param used of the payout by all its receipts, also those left out here
     * @param parts grant money of this payout in each row of the receipts
     */
    public record Paid(Payout payout, Money used, ReceiptList receipts, List<Money> parts) {

        public Paid {
            parts = List.copyOf(parts);
        }
    }

    private final Permissions permissions;
    private final Drawdowns drawdowns;
    private final ReceiptLists lists;

    DrawdownReceipts(Permissions permissions, Drawdowns drawdowns, ReceiptLists lists) {
        this.permissions = permissions;
        this.drawdowns = drawdowns;
        this.lists = lists;
    }

    /**
     * Empty when nothing was paid out on that drawdown by the day of the moment.
     *
     * @param paid only receipts paid in this period
     * @param measure only this one's, by its code
     */
    public Optional<Paid> of(
            Actor actor, ProgrammeId programme, String number, DateRange paid, Optional<String> measure, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        Money begin = Money.ZERO;
        for (PayoutUse use : drawdowns.compute(programme, asOf).payouts()) {
            Payout payout = use.payout();
            if (payout.number().equals(number)) {
                return Optional.of(read(actor, programme, payout, begin, paid, measure, asOf));
            }
            begin = begin.plus(payout.amount());
        }
        return Optional.empty();
    }

    /** @param begin what was paid out before, and is used first */
    private Paid read(
            Actor actor,
            ProgrammeId programme,
            Payout payout,
            Money begin,
            DateRange paid,
            Optional<String> measure,
            AsOf asOf) {
        ReceiptList all =
                lists.make(actor, programme, new DateRange(BEFORE_EVERYTHING, asOf.day()), Optional.empty(), asOf);
        List<ReceiptList.Row> rows = new ArrayList<>();
        List<Money> parts = new ArrayList<>();
        Money sum = Money.ZERO;
        Money used = Money.ZERO;
        for (ReceiptList.Row row : all.rows()) {
            sum = sum.plus(row.grant());
            Money now = within(sum, begin, payout.amount());
            Money part = now.minus(used);
            used = now;
            if (!part.isZero()
                    && paid.contains(row.paymentDate())
                    && measure.filter(code -> !code.equals(row.measure())).isEmpty()) {
                rows.add(row);
                parts.add(part);
            }
        }
        return new Paid(payout, used, new ReceiptList(asOf.day(), rows), parts);
    }

    /** How much of the payout is used once so much of all money is; a credit note gives back to the payout used last. */
    private static Money within(Money sum, Money begin, Money amount) {
        Money above = sum.minus(begin);
        if (!above.isPositive()) {
            return Money.ZERO;
        }
        return above.compareTo(amount) < 0 ? above : amount;
    }
}
