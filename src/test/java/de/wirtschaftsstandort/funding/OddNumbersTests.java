package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates that do not divide, second decisions, money that comes back in another year, years without money. */
class OddNumbersTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-02-01");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static Money eur(String text) {
        return Money.parse(text);
    }

    private GrantDecisionId decision(
            GrantDecision.Kind kind,
            String day,
            String from,
            Optional<String> early,
            int rate,
            String eligible,
            String grant) {
        return bed.use(RecordGrantDecision.class)
                .record(
                        bed.lead,
                        bed.programme,
                        new GrantDecision(
                                kind,
                                LocalDate.parse(day),
                                LocalDate.parse(day),
                                LocalDate.parse(day),
                                new DateRange(LocalDate.parse(from), LocalDate.of(2025, 12, 31)),
                                early.map(LocalDate::parse),
                                new FundingRate(rate),
                                eur(eligible),
                                eur(grant),
                                0,
                                Period.ZERO,
                                "Beispiel",
                                Map.of()));
    }

    private AdoptionPreview adopt(GrantDecisionId decision) {
        return bed.use(AdoptGrantDecision.class).adopt(bed.lead, Adoption.of(decision));
    }

    private GrantDecisionId from2023() {
        return decision(
                GrantDecision.Kind.INITIAL,
                "2023-01-15",
                "2023-01-01",
                Optional.empty(),
                8000,
                "1.125.000,00",
                "900.000,00");
    }

    private ReceiptDraft ofNovember(String gross) {
        return bed.receipt("Studio Beispiel", 2, gross)
                .dated(LocalDate.of(2022, 11, 2))
                .ordered(LocalDate.of(2022, 10, 1));
    }

    private Money sum(EntryKind kind, int year) {
        return Money.ofCents(bed.jdbc()
                .sql("select coalesce(sum(cents), 0) from funding.money_entry where kind = ? and year = ?")
                .params(kind.name(), year)
                .query(Long.class)
                .single());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // rate, eligible, grant
                "3333 | 1.000.000,01 | 333.300,00",
                "6667 | 99.999,99 | 66.669,99",
                "9999 | 12.345,67 | 12.344,44",
                "8000 | 0,01 | 0,01"
            })
    void aGrantAtAnyRateCutsThePlanToItsLastCent(int rate, String eligible, String grant) {
        AdoptionPreview adopted = adopt(decision(
                GrantDecision.Kind.INITIAL, "2023-01-15", "2023-01-01", Optional.empty(), rate, eligible, grant));
        FundingRate inForce = adopted.terms().rate();
        assertThat(inForce.share(adopted.after().total())).isEqualTo(eur(grant));
        assertThat(inForce.share(adopted.after().total().plus(Money.ofCents(4))))
                .as("four cents more are too much at every one of these rates")
                .isGreaterThan(eur(grant));
        adopted.years().forEach(year -> assertThat(year.over().isPositive()).isFalse());
    }

    @Test
    void anInvoiceStillOpenFollowsThePlanOfItsYearIfItCounts() {
        bed.today("2022-12-20");
        ReceiptId fallsOut = ofNovember("1.000,01").record().id();
        ReceiptId follows =
                bed.receipt("Druck Beispiel", 2, "2.000,02").record().id();
        bed.today("2023-02-01");
        adopt(decision(
                GrantDecision.Kind.INITIAL,
                "2023-01-15",
                "2023-01-01",
                Optional.of("2022-12-01"),
                8000,
                "1.125.000,00",
                "900.000,00"));
        assertThat(sum(EntryKind.INVOICED, 2022)).isEqualTo(Money.ZERO);
        assertThat(sum(EntryKind.INVOICED, 2025)).isEqualTo(eur("2.000,02"));
        assertThat(bed.pay(fallsOut, bed.today())).isEqualTo(Money.ZERO);
        assertThat(bed.pay(follows, bed.today())).isEqualTo(eur("2.000,02"));
    }

    @Test
    void whatWasSpentAfterAnEarlyStartStandsInTheFirstApprovedYear() {
        ofNovember("5.000,05").paid(LocalDate.of(2022, 11, 30));
        GrantDecisionId early = decision(
                GrantDecision.Kind.INITIAL,
                "2023-01-15",
                "2023-01-01",
                Optional.of("2022-10-01"),
                8000,
                "1.125.000,00",
                "900.000,00");
        AdoptionPreview adopted = adopt(early);
        assertThat(adopted.ineligible()).isEmpty();
        assertThat(sum(EntryKind.ACTUAL, 2022)).isEqualTo(Money.ZERO);
        assertThat(sum(EntryKind.ACTUAL, 2023)).isEqualTo(eur("5.000,05"));
        assertThat(bed.available(2, 2023)).isEqualTo(eur("29.999,95"));
    }

    @Test
    void aYearWithReceiptsInAProofIsNotEmptied() {
        ReceiptId receipt = ofNovember("100,00").record().id();
        bed.pay(receipt, LocalDate.of(2022, 11, 30));
        HandedIn.interim(bed, new DateRange(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 12, 31)));
        assertThatThrownBy(() -> adopt(from2023()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("steht in einem eingereichten Nachweis");
    }

    @Test
    void aReceiptOfAClosedYearThatDoesNotCountAnyMoreIsSaidAndNotRebooked() {
        ofNovember("100,00").paid(LocalDate.of(2022, 11, 30));
        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2022, Map.of());
        assertThatThrownBy(() -> adopt(from2023()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Das Jahr 2022 ist abgeschlossen");
    }

    @Test
    void ownFundsBeyondTheGrantEndWithTheDecisionThatThePlanFits() {
        bed.effective(new VirementRequest(
                VirementKind.YEAR_SHIFT,
                "mehr in diesem Jahr",
                List.of(
                        new PlanChange(bed.m(19), 2022, eur("-15.000,00")),
                        new PlanChange(bed.m(19), 2023, eur("15.000,00"))),
                Optional.empty(),
                true));
        assertThat(bed.use(Plans.class).ownFundsBeyondGrant(bed.programme, bed.now()))
                .isNotEmpty();
        adopt(from2023());
        assertThat(bed.use(Plans.class).ownFundsBeyondGrant(bed.programme, AsOf.everything()))
                .allSatisfy((year, money) -> assertThat(money).isEqualTo(Money.ZERO));
    }

    @Test
    void aSecondDecisionWithALowerRateCountsForEverythingFromItsDay() {
        adopt(from2023());
        bed.receipt("Messe Beispiel", 7, "10.000,01").paid(bed.today());
        AsOf before = bed.now();
        bed.today("2023-06-01");
        adopt(decision(
                GrantDecision.Kind.AMENDMENT,
                "2023-05-31",
                "2023-01-01",
                Optional.empty(),
                3333,
                "1.125.000,00",
                "374.962,50"));
        assertThat(bed.use(Drawdowns.class)
                        .position(bed.lead, bed.programme, before)
                        .used())
                .isEqualTo(eur("8.000,01"));
        assertThat(bed.use(Drawdowns.class)
                        .position(bed.lead, bed.programme, bed.now())
                        .used())
                .isEqualTo(eur("3.333,00"));
    }

    @Test
    void aCreditNoteOfAnEarlierYearIsMoneyOfTheYearItComesIn() {
        ofNovember("119,99").paid(LocalDate.of(2022, 12, 31));
        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2022, Map.of());
        bed.receipt("Studio Beispiel", 2, "-19,99")
                .credit()
                .dated(LocalDate.of(2023, 1, 2))
                .ordered(LocalDate.of(2022, 10, 1))
                .paid(LocalDate.of(2023, 1, 3));
        assertThat(sum(EntryKind.ACTUAL, 2022)).isEqualTo(eur("119,99"));
        assertThat(sum(EntryKind.ACTUAL, 2023)).isEqualTo(eur("-19,99"));
        assertThat(bed.available(2, 2023)).isEqualTo(eur("35.019,99"));
        ControllingReport report =
                bed.use(ControllingReports.class).make(bed.lead, bed.programme, bed.now(), OptionalInt.of(2023));
        assertThat(report.total().actual()).isEqualTo(eur("-19,99"));
        NumericProof proof = bed.use(NumericProofs.class)
                .make(
                        bed.lead,
                        bed.programme,
                        new DateRange(LocalDate.of(2023, 1, 1), bed.today()),
                        bed.clock.instant());
        assertThat(proof.total().whole()).isEqualTo(eur("100,00"));
        assertThat(AllReports.of(bed, bed.now())).isNotEmpty();
    }

    @Test
    void taxThatIsDeductedInPartIsOwnMoneyAndFreesTheBudgetOfTheOrder() {
        CommitmentId order = bed.order("Agentur Beispiel", 2, 2023, eur("1.000,03"), LocalDate.of(2023, 1, 20));
        // 40 % of 190,01 € tax are given back by the tax office.
        bed.receipt("Agentur Beispiel", 2, "1.190,04")
                .of(order)
                .notEligible("76,00")
                .closing()
                .paid(bed.today());
        assertThat(sum(EntryKind.COMMITTED, 2023)).isEqualTo(Money.ZERO);
        assertThat(sum(EntryKind.ACTUAL, 2023)).isEqualTo(eur("1.114,04"));
        assertThat(bed.available(2, 2023)).isEqualTo(eur("33.885,96"));
    }

    @Test
    void aYearWithoutAnyPlanIsReportedAndClosedWithoutAPercentage() {
        bed.today("2026-01-10");
        YearEnd year = bed.use(CloseYear.class).preview(bed.lead, bed.programme, 2021, bed.now());
        assertThat(year.plan()).isEqualTo(Money.ZERO);
        assertThat(year.spent()).isEmpty();
        assertThat(year.tranche()).isEqualTo(Money.ZERO);
        assertThat(bed.use(ControllingReports.class)
                        .make(bed.lead, bed.programme, bed.now(), OptionalInt.of(2021))
                        .total()
                        .plan())
                .isEqualTo(Money.ZERO);
    }
}
