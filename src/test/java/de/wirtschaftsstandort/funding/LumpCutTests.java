package de.wirtschaftsstandort.funding;

import static de.wirtschaftsstandort.funding.FundingTestBed.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lump sums the granting body cuts: spread to the cent, no longer callable, seen in what is settled. */
class LumpCutTests {

    private static final FundingRate HALF = new FundingRate(5000);

    private final FundingTestBed bed = new FundingTestBed().today("2023-03-15");
    private final CutLumpSum cut = bed.use(CutLumpSum.class);

    @AfterEach
    void close() {
        bed.close();
    }

    private static Money sum(SortedMap<Integer, CutSpread.Part> parts, Function<CutSpread.Part, Money> part) {
        return parts.values().stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    @Test
    void whatRoundingLeavesOverGoesToTheLargestRemainders() {
        SortedMap<Integer, CutSpread.Part> parts = CutSpread.over(
                new TreeMap<>(Map.of(1, eur("100,00"), 2, eur("100,00"), 3, eur("100,00"), 4, eur("-50,00"))),
                eur("100,00"),
                HALF);
        assertThat(parts).as("a measure that was refunded bears nothing").containsOnlyKeys(1, 2, 3);
        assertThat(parts.values())
                .extracting(part -> part.state().plus(part.federal()))
                .containsExactly(eur("33,34"), eur("33,33"), eur("33,33"));
        assertThat(sum(parts, CutSpread.Part::state)).isEqualTo(eur("50,00"));
        assertThat(sum(parts, CutSpread.Part::federal)).isEqualTo(eur("50,00"));
    }

    @Test
    void rowsAndColumnsAddUpForEveryAmountOfCents() {
        SortedMap<Integer, Money> spending =
                new TreeMap<>(Map.of(2, eur("0,01"), 7, eur("1.234,56"), 11, eur("99,99"), 19, eur("3,33")));
        for (int cents = 1; cents < 400; cents++) {
            for (int rate : List.of(0, 3333, 5000, 10_000)) {
                Money amount = Money.ofCents(cents);
                SortedMap<Integer, CutSpread.Part> parts = CutSpread.over(spending, amount, new FundingRate(rate));
                assertThat(sum(parts, CutSpread.Part::state)).isEqualTo(new FundingRate(rate).share(amount));
                assertThat(sum(parts, CutSpread.Part::state).plus(sum(parts, CutSpread.Part::federal)))
                        .isEqualTo(amount);
                assertThat(parts.values()).allSatisfy(part -> assertThat(
                                part.state().isNegative() || part.federal().isNegative())
                        .isFalse());
            }
        }
    }

    /** Two receipts of two measures, 300,00 and 100,00, and a call for 8.000,00 that was paid out. */
    private String paidOutCall() {
        bed.receipt("Büro Beispiel", 7, "300,00").paid(LocalDate.of(2023, 3, 15));
        bed.receipt("Druckerei Beispiel", 8, "100,00").paid(LocalDate.of(2023, 3, 15));
        DrawdownId call = bed.use(RequestDrawdown.class)
                .request(
                        bed.finance,
                        bed.programme,
                        List.of(new ExpectedPayment(LocalDate.of(2023, 4, 15), eur("10.000,00"), "Messe")),
                        eur("8.000,00"));
        AdvanceDrawdown advance = bed.use(AdvanceDrawdown.class);
        advance.release(bed.lead, call);
        advance.submit(bed.lead, call);
        advance.payOut(bed.finance, call, LocalDate.of(2023, 3, 15), eur("8.000,00"));
        return bed.use(Drawdowns.class).of(bed.lead, bed.programme).get(0).number();
    }

    private static StoredFile letter() {
        return new StoredFile(
                "Kürzung.pdf", "application/pdf", new byte[] {1}, "Kürzung", StoredFile.Confidentiality.INTERNAL);
    }

    private LumpCutId record(String occasion, String amount) {
        return cut.cut(bed.lead, bed.programme, occasion, eur(amount), bed.today(), "Vergabevermerk fehlt", letter());
    }

    private DrawdownPosition position() {
        return bed.use(Drawdowns.class).position(bed.lead, bed.programme, bed.now());
    }

    private FinalSettlement settlement() {
        return bed.use(NumericProofs.class)
                .make(
                        bed.lead,
                        bed.programme,
                        new DateRange(LocalDate.of(2022, 9, 1), bed.today()),
                        bed.clock.instant())
                .settlement();
    }

    @Test
    void aCutAtACallIsNoLongerCallableAndStandsInTheSettlement() {
        String call = paidOutCall();
        Money callable = position().callable();
        FinalSettlement before = settlement();

        record(call, "10,01");

        assertThat(position().cut()).isEqualTo(eur("10,01"));
        assertThat(position().callable()).isEqualTo(callable.minus(eur("10,01")));
        assertThat(settlement().uncut()).isEqualTo(before.grant()).isEqualTo(eur("320,00"));
        assertThat(settlement().grant()).isEqualTo(eur("309,99"));
        assertThat(settlement().repay()).isEqualTo(before.repay().plus(eur("10,01")));
        LumpCut kept =
                bed.use(LumpCuts.class).of(bed.lead, bed.programme, bed.now()).get(0);
        assertThat(kept.number()).isEqualTo("K-2023-01");
        assertThat(kept.occasion()).isEqualTo(call);
        assertThat(kept.shares())
                .extracting(LumpCut.Share::code, LumpCut.Share::state, LumpCut.Share::federal)
                .containsExactly(tuple("M7", eur("3,76"), eur("3,75")), tuple("M8", eur("1,25"), eur("1,25")));
        assertThat(kept.shares().stream().map(LumpCut.Share::whole).reduce(Money.ZERO, Money::plus))
                .isEqualTo(eur("10,01"));
    }

    @Test
    void aReportOfTheDayBeforeKnowsNothingOfIt() {
        String call = paidOutCall();
        bed.today("2023-03-20");
        record(call, "10,00");
        AsOf before = new AsOf(LocalDate.of(2023, 3, 19), bed.clock.instant());
        assertThat(bed.use(Drawdowns.class)
                        .position(bed.lead, bed.programme, before)
                        .cut())
                .isEqualTo(Money.ZERO);
        assertThat(bed.use(LumpCuts.class).of(bed.lead, bed.programme, before)).isEmpty();
    }

    @Test
    void whatIsLiftedIsAsIfItHadNeverBeenCutAndBothStay() {
        String call = paidOutCall();
        Money callable = position().callable();
        record(call, "10,01");
        cut.lift(bed.lead, bed.programme, "K-2023-01", bed.today(), "Widerspruch", letter());

        assertThat(position().callable()).isEqualTo(callable);
        assertThat(settlement().cut()).isEqualTo(Money.ZERO);
        List<LumpCut> both = bed.use(LumpCuts.class).of(bed.lead, bed.programme, bed.now());
        assertThat(both).extracting(LumpCut::lifted).containsExactly(true, false);
        assertThat(both.get(1).lifts()).contains("K-2023-01");
        assertThat(both.get(1).shares().get(0).state()).isEqualTo(eur("-3,76"));
        assertThatThrownBy(() -> cut.lift(bed.lead, bed.programme, "K-2023-01", bed.today(), "noch einmal", letter()))
                .isInstanceOf(Refused.class)
                .hasMessage("K-2023-01 ist schon aufgehoben.");
    }

    @Test
    void needsAReasonAnOccasionThatWasHandedInAndNoMoreThanItHolds() {
        String call = paidOutCall();
        assertThatThrownBy(() -> cut.cut(
                        bed.lead, bed.programme, call, eur("0,00"), bed.today().plusDays(1), " ", letter()))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.complaints())
                        .extracting(Complaint::field)
                        .containsExactly("amount", "decidedOn", "reason"));
        assertThatThrownBy(() -> record("N-2023-01", "1,00"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("eingereichten Nachweis");
        record(call, "7.999,99");
        assertThatThrownBy(() -> record(call, "0,02"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("höchstens 0,01");
        assertThatThrownBy(() -> cut.cut(bed.finance, bed.programme, call, eur("0,01"), bed.today(), "Grund", letter()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void theDatabaseKeepsItAndTheSumOfItsShares() {
        record(paidOutCall(), "10,00");
        assertThatThrownBy(() ->
                        bed.jdbc().sql("update funding.lump_cut set cents = 1").update())
                .hasMessageContaining("lump_cut");
        assertThatThrownBy(() -> bed.jdbc()
                        .sql("insert into funding.lump_cut_share select lump_cut_id, (select max(id) from"
                                + " funding.measure), 1, 0 from funding.lump_cut_share limit 1")
                        .update())
                .hasMessageContaining("is not the sum of its shares");
    }
}
