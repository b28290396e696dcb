package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which receipts the money of a call paid: the same first in, first out as the watch over payouts. */
class DrawdownReceiptsTests {

    private final FundingTestBed bed = new FundingTestBed().today("2023-01-10");
    private final Payouts payouts = new Payouts(bed);

    @AfterEach
    void close() {
        bed.close();
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
        payouts.spend(7, "1.000,00", "2023-01-20");
        payouts.paidOut("1.600,00", "2023-02-01");
        AsOf first = bed.now();
        payouts.paidOut("4.000,00", "2023-02-10");
        payouts.spend(2, "3.000,00", "2023-03-01");
        payouts.spend(8, "500,00", "2023-03-05");
        DrawdownReceipts.Paid one = receiptsOf("MA-2023-01", Optional.empty());
        assertThat(one.receipts().rows()).extracting(ReceiptList.Row::measure).containsExactly("M7", "M2");
        assertThat(one.parts())
                .as("advanced by the county, then used up")
                .containsExactly(FundingTestBed.eur("800,00"), FundingTestBed.eur("800,00"));
        DrawdownReceipts.Paid two = receiptsOf("MA-2023-02", Optional.empty());
        assertThat(two.receipts().rows()).extracting(ReceiptList.Row::measure).containsExactly("M2", "M8");
        assertThat(two.parts()).containsExactly(FundingTestBed.eur("1.600,00"), FundingTestBed.eur("400,00"));
        assertThat(payouts.use("2023-03-05"))
                .extracting(PayoutUse::used)
                .as("the same as the watch over payouts says")
                .containsExactly(one.used(), two.used());
        assertThat(receiptsOf("MA-2023-02", Optional.of("M8"))).satisfies(ofMeasure -> {
            assertThat(ofMeasure.parts()).containsExactly(FundingTestBed.eur("400,00"));
            assertThat(ofMeasure.used()).as("by all its receipts").isEqualTo(FundingTestBed.eur("2.000,00"));
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
