package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which receipts the money of a call paid: the same first in, first out as the watch over payouts. */
class DrawdownReceiptsTests {

    private final FundingTestBed bed = new FundingTestBed().today("2023-01-10");

    @AfterEach
    void close() {
        bed.close();
    }

    private static Money eur(String text) {
        return Money.parse(text);
    }

    private void paidOut(String amount, String day) {
        bed.today(day);
        Money expected = new FundingRate(8000).largestEligible(eur(amount)).plus(eur("30.000,00"));
        DrawdownId id = bed.use(RequestDrawdown.class)
                .request(
                        bed.finance,
                        bed.programme,
                        List.of(new ExpectedPayment(bed.today().plusDays(10), expected, "Rechnungen")),
                        eur(amount));
        bed.use(AdvanceDrawdown.class).release(bed.lead, id);
        bed.use(AdvanceDrawdown.class).submit(bed.lead, id);
        bed.use(AdvanceDrawdown.class).payOut(bed.finance, id, bed.today(), eur(amount));
    }

    private void spend(int measure, String amount, String day) {
        bed.today(day);
        bed.receipt("Lieferant M" + measure, measure, amount).paid(bed.today());
    }

    private List<PayoutUse> use(String day) {
        bed.today(day);
        return bed.use(Drawdowns.class)
                .position(bed.lead, bed.programme, bed.now())
                .payouts();
    }

    private DrawdownReceipts.Paid receiptsOf(String number, Optional<String> measure) {
        return bed.use(DrawdownReceipts.class)
                .of(
                        bed.lead,
                        bed.programme,
                        number,
                        new DateRange(LocalDate.of(2022, 9, 1), bed.today()),
                        measure,
                        bed.now())
                .orElseThrow();
    }

    @Test
    void aReceiptBelongsToTheDrawdownWhoseMoneyPaidItWithItsPart() {
        spend(7, "1.000,00", "2023-01-20");
        paidOut("1.600,00", "2023-02-01");
        AsOf first = bed.now();
        paidOut("4.000,00", "2023-02-10");
        spend(2, "3.000,00", "2023-03-01");
        spend(8, "500,00", "2023-03-05");
        DrawdownReceipts.Paid one = receiptsOf("MA-2023-01", Optional.empty());
        assertThat(one.receipts().rows())
                .extracting(ReceiptList.Row::number, ReceiptList.Row::measure)
                .containsExactly(tuple(1, "M7"), tuple(2, "M2"));
        assertThat(one.parts())
                .as("advanced by the county, then used up")
                .containsExactly(eur("800,00"), eur("800,00"));
        DrawdownReceipts.Paid two = receiptsOf("MA-2023-02", Optional.empty());
        assertThat(two.receipts().rows()).extracting(ReceiptList.Row::measure).containsExactly("M2", "M8");
        assertThat(two.parts()).containsExactly(eur("1.600,00"), eur("400,00"));
        assertThat(use("2023-03-05"))
                .extracting(PayoutUse::used)
                .as("the same as the watch over payouts says")
                .containsExactly(one.used(), two.used());
        assertThat(receiptsOf("MA-2023-02", Optional.of("M8"))).satisfies(ofMeasure -> {
            assertThat(ofMeasure.parts()).containsExactly(eur("400,00"));
            assertThat(ofMeasure.used()).as("by all its receipts").isEqualTo(eur("2.000,00"));
        });
        assertThat(bed.use(DrawdownReceipts.class)
                        .of(
                                bed.lead,
                                bed.programme,
                                "MA-2023-02",
                                new DateRange(LocalDate.of(2022, 9, 1), first.day()),
                                Optional.empty(),
                                first))
                .as("nothing was paid out on it by then")
                .isEmpty();
    }
}
