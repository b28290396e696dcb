package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders, receipts, payments and years at their edges: A09 to A14, A16, A19, A21 and A35 with other numbers. */
class MoneyVariantTests {

    private static final LocalDate ORDERED = LocalDate.of(2023, 2, 1);

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-30");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static Money eur(String text) {
        return Money.parse(text);
    }

    private Cell cell(int measure) {
        return Cell.sum(bed.use(Figures.class).compute(bed.programme, bed.now()).stream()
                .filter(one -> one.measure().equals(bed.m(measure)))
                .toList());
    }

    @Test
    void a10WhatIsLeftMayBeBoundToTheLastCent() {
        bed.order("Agentur Beispiel", 2, 2023, eur("35.000,00"), ORDERED, new VatRate(0));
        assertThat(bed.available(2, 2023)).isEqualTo(Money.ZERO);
        assertThatThrownBy(() ->
                        bed.commit(bed.lead, "Agentur Beispiel", 2, 2023, Money.ofCents(1), ORDERED, Optional.empty()))
                .hasMessageContaining("verfügbar sind 0,00")
                .hasMessageContaining("0,01\u00a0€ fehlen");
    }

    @Test
    void a11DiscountAndWhatIsNotEligibleFreeBudgetOfTheOrder() {
        CommitmentId order = bed.order("Agentur Beispiel", 2, 2023, eur("10.000,00"), ORDERED);
        bed.receipt("Agentur Beispiel", 2, "11.900,00")
                .of(order)
                .discount("357,00")
                .notEligible("1.000,01")
                .paid(bed.today());
        assertThat(cell(2).actual()).isEqualTo(eur("10.542,99"));
        assertThat(cell(2).notEligible()).isEqualTo(eur("1.000,01"));
        assertThat(cell(2).committed()).isEqualTo(Money.ZERO);
        assertThat(bed.available(2, 2023)).isEqualTo(eur("24.457,01"));
    }

    @Test
    void a11AnInvoiceAboveItsOrderIsWarnedAboutAndNeedsFreeMoney() {
        CommitmentId order = bed.order("Agentur Beispiel", 8, 2023, eur("4.000,00"), ORDERED, new VatRate(0));
        RecordReceipt.Recorded above =
                bed.receipt("Agentur Beispiel", 8, "4.999,99").of(order).record();
        assertThat(above.warnings())
                .singleElement()
                .asString()
                .contains("liegt 999,99")
                .contains("A-2023-001");
        bed.pay(above.id(), bed.today());
        assertThat(bed.available(8, 2023)).isEqualTo(Money.ofCents(1));

        CommitmentId other = bed.order("Studio Beispiel", 9, 2023, eur("4.000,00"), ORDERED, new VatRate(0));
        ReceiptId tooMuch =
                bed.receipt("Studio Beispiel", 9, "5.000,01").of(other).record().id();
        assertThatThrownBy(() -> bed.pay(tooMuch, bed.today())).hasMessageContaining("0,01\u00a0€ fehlen");
        assertThat(bed.use(Receipts.class).require(tooMuch).state()).isEqualTo(ReceiptState.RELEASED);
    }

    @Test
    void a11TwoInvoicesOfTheSameOrderNeverTakeItBelowZero() {
        CommitmentId order = bed.order("Agentur Beispiel", 2, 2023, eur("1.000,00"), ORDERED);
        bed.receipt("Agentur Beispiel", 2, "1.000,00").of(order).paid(bed.today());
        ReceiptId second =
                bed.receipt("Agentur Beispiel", 2, "500,00").of(order).record().id();
        bed.pay(second, bed.today());
        assertThat(cell(2).committed()).isEqualTo(Money.ZERO);
        assertThat(cell(2).actual()).isEqualTo(eur("1.500,00"));
        assertThat(bed.use(Commitments.class).require(order).state()).isEqualTo(Commitment.State.DONE);
    }

    @Test
    void a13ACreditNoteMirrorsAnInvoiceAndLowersWhatWasSpentEvenAfterTheEnd() {
        bed.today("2025-10-10");
        LocalDate served = LocalDate.of(2025, 8, 20);
        bed.receipt("Agentur Beispiel", 2, "1.190,00")
                .dated(served)
                .ordered(LocalDate.of(2025, 6, 2))
                .delivered(served)
                .paid(LocalDate.of(2025, 8, 31));
        Money back = bed.receipt("Agentur Beispiel", 2, "-238,00")
                .credit()
                .dated(LocalDate.of(2025, 9, 10))
                .ordered(LocalDate.of(2025, 6, 2))
                .delivered(served)
                .paid(LocalDate.of(2025, 9, 30));
        assertThat(back).isEqualTo(eur("-238,00"));
        assertThat(cell(2).actual()).isEqualTo(eur("952,00"));
        assertThat(bed.available(2, 2025)).isEqualTo(eur("9.048,00"));
    }

    @Test
    void a14AnInvoiceThatIsNotEligibleAtAllCostsNoBudget() {
        Money before = bed.available(21, 2023);
        assertThat(bed.receipt("Agentur Beispiel", 21, "119,00")
                        .notEligible("119,00")
                        .paid(bed.today()))
                .isEqualTo(Money.ZERO);
        assertThat(bed.available(21, 2023)).isEqualTo(before);
        assertThatThrownBy(() -> bed.receipt("Agentur Beispiel", 21, "119,00")
                        .notEligible("119,01")
                        .record())
                .hasMessageContaining("höchstens");
    }

    @ParameterizedTest
    @CsvSource({"2023-06-08, true", "2023-06-15, true", "2023-06-16, false", "2023-06-01, true", "2023-05-31, false"})
    void a16SevenDaysAreCountedBothWays(LocalDate other, boolean warned) {
        bed.receipt("Agentur Beispiel", 2, "100,00")
                .dated(LocalDate.of(2023, 6, 8))
                .record();
        assertThat(bed.receipt("Agentur Beispiel", 2, "100,00")
                        .dated(other)
                        .record()
                        .warnings()
                        .isEmpty())
                .isEqualTo(!warned);
    }

    @Test
    void a19AParkedReceiptLeavesAClosedYearAndIsHeldAnewInTheNext() {
        LocalDate december = LocalDate.of(2022, 12, 12);
        bed.today("2022-12-20");
        ReceiptId parked = bed.receipt("Agentur Beispiel", 2, "4.000,00")
                .dated(december)
                .record()
                .id();
        bed.use(ParkReceipt.class).park(bed.lead, parked, "Leistung noch offen");
        bed.today("2023-01-31");
        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2022, Map.of());
        assertThat(bed.available(2, 2023)).isEqualTo(eur("35.000,00"));

        bed.use(ParkReceipt.class).resume(bed.recorder, parked);
        assertThat(bed.available(2, 2023)).isEqualTo(eur("31.000,00"));
        bed.pay(parked, LocalDate.of(2023, 1, 31));
        assertThat(bed.available(2, 2023)).isEqualTo(eur("31.000,00"));
        assertThat(bed.use(Figures.class).compute(bed.programme, bed.now()).stream()
                        .filter(one -> one.measure().equals(bed.m(2)) && one.year() == 2022)
                        .findFirst()
                        .orElseThrow()
                        .invoiced())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void a19TheLastDayOfTheYearIsTooEarlyToCloseItAndTheLastYearCarriesNothing() {
        bed.today("2022-12-31");
        assertThatThrownBy(() -> bed.use(CloseYear.class).close(bed.lead, bed.programme, 2022, Map.of()))
                .hasMessageContaining("noch nicht zu Ende");
        bed.today("2026-01-02");
        CommitmentId rest =
                bed.order("Messe Beispiel", 7, 2025, eur("100,00"), LocalDate.of(2025, 8, 1), new VatRate(0));
        assertThatThrownBy(() ->
                        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2025, Map.of(rest, Remainder.CARRY)))
                .hasMessageContaining("100,00\u00a0€ fehlen");
        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2025, Map.of(rest, Remainder.RELEASE));
        assertThat(bed.use(Commitments.class).require(rest).state()).isEqualTo(Commitment.State.DONE);
    }

    @Test
    void a21APaymentOfTheDayOfTheReportCountsAndOneOfTheNextDayDoesNot() {
        bed.receipt("Agentur Beispiel", 2, "100,00").paid(LocalDate.of(2023, 6, 30));
        bed.today("2023-07-01");
        bed.receipt("Agentur Beispiel", 2, "50,00")
                .dated(LocalDate.of(2023, 6, 30))
                .paid(LocalDate.of(2023, 7, 1));
        AsOf quarterEnd = new AsOf(LocalDate.of(2023, 6, 30), bed.clock.instant());
        ControllingReport report =
                bed.use(ControllingReports.class).make(bed.lead, bed.programme, quarterEnd, OptionalInt.of(2023));
        assertThat(report.total().actual()).isEqualTo(eur("100,00"));
        assertThat(report.total().planToDate()).isEqualTo(eur("168.750,00"));
        ControllingReport dayBefore = bed.use(ControllingReports.class)
                .make(
                        bed.lead,
                        bed.programme,
                        new AsOf(LocalDate.of(2023, 6, 29), bed.clock.instant()),
                        OptionalInt.of(2023));
        assertThat(dayBefore.total().planToDate()).isEqualTo(eur("100.625,00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an order, an invoice without one, the forecast, what is left over: until it is paid an invoice is no
                // spending
                "0,00 | 0,01 | 34.999,99 | 0,01",
                "0,00 | 35.000,00 | 0,00 | 35.000,00",
                "10.000,00 | 24.999,99 | 10.000,01 | 24.999,99"
            })
    void a34WithoutAReportTheForecastIsWhatIsSpentBoundAndAvailable(
            Money ordered, Money invoiced, Money forecast, Money remainder) {
        if (ordered.isPositive()) {
            bed.order("Agentur Beispiel", 2, 2023, ordered, ORDERED, new VatRate(0));
        }
        ReceiptId open = bed.receipt("Studio Beispiel", 2, invoiced.format("de"))
                .record()
                .id();
        assertThat(of2023(2).forecast()).isEqualTo(forecast);
        assertThat(of2023(2).remainder()).isEqualTo(remainder);

        bed.pay(open, bed.today());
        assertThat(of2023(2).forecast()).isEqualTo(eur("35.000,00"));
        assertThat(of2023(2).remainder()).isEqualTo(Money.ZERO);
    }

    private Cell of2023(int measure) {
        return bed.use(Figures.class).compute(bed.programme, bed.now()).stream()
                .filter(one -> one.measure().equals(bed.m(measure)) && one.year() == 2023)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11;2023-06-14;1234;R-1;Muster GmbH | ",
                "11;2023-06-14;1.234,567;R-1;Muster GmbH | zwei Nachkommastellen",
                "11;2023-02-29;10,00;R-1;Muster GmbH | 2023-02-29",
                "11;2023-07-01;10,00;R-1;Muster GmbH | Zukunft",
                "11;2023-06-14;0,00;R-1;Muster GmbH | über null",
                "11;2023-06-14;-5,00;R-1;Muster GmbH | über null",
                "11;2023-06-14;20.000,00;R-1;Muster GmbH | fehlen",
                "0;2023-06-14;1,00;R-1;Muster GmbH | unbekannt"
            })
    void a35ALineIsTakenWholeOrRefusedWithItsNumber(String line, String refusal) {
        CashImport.Result result = bed.use(CashImport.class).read(bed.finance, bed.programme, line + "\n", false);
        if (refusal == null) {
            assertThat(result.imported()).isEqualTo(1);
        } else {
            assertThat(result.refused())
                    .singleElement()
                    .asString()
                    .startsWith("Zeile 1: ")
                    .contains(refusal);
            assertThat(bed.use(Receipts.class).of(bed.programme)).isEmpty();
        }
    }

    @Test
    void aMeasureIsClosedOnlyWhenEveryReceiptIsSettledAndTheNoticeWasShown() {
        bed.jdbc()
                .sql("update funding.measure set status = 'RUNNING' where id = ?")
                .param(bed.m(8).value())
                .update();
        ReceiptId open = bed.receipt("Agentur Beispiel", 8, "119,00")
                .notEligible("119,00")
                .record()
                .id();
        evidence(false);
        assertThatThrownBy(this::closeMeasure)
                .hasMessageContaining("unbezahlte Belege")
                .hasMessageContaining("Schlussbericht")
                .hasMessageContaining("Publizitätsnachweis");
        bed.use(CancelReceipt.class).cancel(bed.lead, open, "doppelt");
        evidence(true);
        int report = bed.use(ReportProgress.class)
                .report(
                        bed.actor("dienst", FundingRole.PROVIDER),
                        bed.programme,
                        8,
                        new ProgressNote(
                                Quarter.parse("2023-Q2"),
                                "Fertig",
                                "",
                                "",
                                "",
                                "",
                                100,
                                Map.of(),
                                Optional.empty(),
                                ""));
        bed.use(ReportProgress.class).accept(bed.lead, bed.programme, report);
        closeMeasure();
        assertThat(bed.measure(8).status()).isEqualTo(MeasureStatus.CLOSED);
        assertThatThrownBy(() -> bed.commit(bed.lead, "Neu", 8, 2023, eur("1,00"), ORDERED, Optional.empty()))
                .hasMessageContaining("bindet kein Geld mehr");
    }

    private void evidence(boolean shown) {
        bed.use(Publicity.class)
                .record(
                        bed.lead,
                        bed.programme,
                        8,
                        new Publicity.Evidence("Plakat", bed.today(), shown, shown, "", Optional.empty()));
    }

    private void closeMeasure() {
        bed.use(ChangeMeasureStatus.class)
                .change(bed.lead, bed.programme, 8, MeasureStatus.CLOSED, bed.today(), Optional.empty(), "fertig");
    }

    @Test
    void anOrderOfTwoMeasuresAndYearsIsConsumedLineByLine() {
        CommitmentId order = bed.use(CommitFunds.class)
                .commit(
                        bed.lead,
                        bed.programme,
                        new Order(
                                bed.party("Büro Beispiel"),
                                Optional.empty(),
                                "Schilder",
                                ORDERED,
                                new DateRange(ORDERED, LocalDate.of(2024, 1, 31)),
                                eur("500,00"),
                                new VatRate(1900),
                                List.of(
                                        new Order.Line(bed.m(2), 2023, eur("297,50")),
                                        new Order.Line(bed.m(7), 2024, eur("297,50")))));
        bed.receipt("Büro Beispiel", 2, "200,00").of(order).closing().paid(bed.today());
        Commitment after = bed.use(Commitments.class).require(order);
        assertThat(after.open()).isEqualTo(eur("297,50"));
        assertThat(after.state()).isEqualTo(Commitment.State.PARTLY_INVOICED);
        assertThat(bed.available(2, 2023)).isEqualTo(eur("34.800,00"));
    }
}
