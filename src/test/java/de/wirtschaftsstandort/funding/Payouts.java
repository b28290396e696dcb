package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;

/** Calls for money that are paid out, and spending on the other side. */
record Payouts(FundingTestBed bed) {

    void paidOut(String amount, String day) {
        bed.today(day);
        Money called = FundingTestBed.eur(amount);
        Money expected = new FundingRate(8000).largestEligible(called).plus(FundingTestBed.eur("30.000,00"));
        DrawdownId id = bed.use(RequestDrawdown.class)
                .request(
                        bed.finance,
                        bed.programme,
                        List.of(new ExpectedPayment(bed.today().plusDays(10), expected, "Rechnungen")),
                        called);
        bed.use(AdvanceDrawdown.class).release(bed.lead, id);
        bed.use(AdvanceDrawdown.class).submit(bed.lead, id);
        bed.use(AdvanceDrawdown.class).payOut(bed.finance, id, bed.today(), called);
    }

    void spend(int measure, String amount, String day) {
        bed.today(day);
        bed.receipt("Lieferant M" + measure, measure, amount).paid(bed.today());
    }

    /** How the money is used on that day. */
    List<PayoutUse> use(String day) {
        bed.today(day);
        return bed.use(Drawdowns.class)
                .position(bed.lead, bed.programme, bed.now())
                .payouts();
    }
}
