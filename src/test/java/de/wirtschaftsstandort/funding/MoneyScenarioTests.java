package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/** Scenarios A09 to A16, A24 and the race of A30: orders, receipts, payments. */
class MoneyScenarioTests {

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

    private Money sum(EntryKind kind, int measure) {
        return Money.ofCents(bed.jdbc()
                .sql("select coalesce(sum(cents), 0) from funding.money_entry where measure_id = ? and kind = ?")
                .params(bed.m(measure).value(), kind.name())
                .query(Long.class)
                .single());
    }

    @Test
    void a09AnOrderBindsItsGross() {
        Scenario a09 = Scenario.of("A09");
        CommitmentId order = bed.order("Agentur Beispiel", 2, 2023, a09.money("net"), ORDERED);

        assertThat(bed.use(Commitments.class).require(order).gross()).isEqualTo(a09.money("gross"));
        assertThat(bed.use(Commitments.class).require(order).number()).isEqualTo("A-2023-001");
        assertThat(bed.available(2, 2023)).isEqualTo(a09.money("available"));
    }

    @Test
    void a10AnOrderBeyondWhatIsAvailableIsToldWhatIsMissing() {
        Scenario a10 = Scenario.of("A10");
        bed.order("Agentur Beispiel", 2, 2023, Scenario.of("A09").money("net"), ORDERED);

        assertThatThrownBy(() ->
                        bed.order("Studio Beispiel", 2, 2023, new VatRate(1900).netOf(a10.money("requested")), ORDERED))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("verfügbar sind " + a10.money("available").format("de"))
                .hasMessageContaining(a10.money("missing").format("de") + " fehlen")
                .hasMessageContaining("Umwidmung");
        assertThat(bed.use(Commitments.class).of(bed.programme)).hasSize(1);
    }

    @Test
    void a11InvoicesConsumeTheOrderAndNothingIsCountedTwice() {
        Scenario a11 = Scenario.of("A11");
        CommitmentId order =
                bed.order("Agentur Beispiel", 2, 2023, Scenario.of("A09").money("net"), ORDERED);
        ReceiptId first = bed.receipt("Agentur Beispiel", 2, a11.text("invoice1"))
                .of(order)
                .record()
                .id();
        assertThat(bed.available(2, 2023)).isEqualTo(a11.money("available1"));
        bed.pay(first, LocalDate.of(2023, 3, 15));
        assertThat(sum(EntryKind.ACTUAL, 2)).isEqualTo(a11.money("ist1"));
        assertThat(sum(EntryKind.COMMITTED, 2)).isEqualTo(a11.money("obligo1"));
        assertThat(bed.available(2, 2023)).isEqualTo(a11.money("available1"));

        bed.receipt("Agentur Beispiel", 2, a11.text("invoice2_final"))
                .of(order)
                .closing()
                .paid(LocalDate.of(2023, 6, 1));

        assertThat(sum(EntryKind.ACTUAL, 2)).isEqualTo(a11.money("ist2"));
        assertThat(sum(EntryKind.COMMITTED, 2)).isEqualTo(a11.money("obligo2"));
        assertThat(bed.available(2, 2023)).isEqualTo(a11.money("available2"));
        assertThat(bed.use(Commitments.class).require(order).state()).isEqualTo(Commitment.State.DONE);
        assertThat(bed.jdbc()
                        .sql("select -sum(cents) from funding.money_entry where reason like 'Rest freigegeben%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(a11.money("released").cents());
    }

    @Test
    void a12AnOrderBeforeTheStartIsNotEligible() {
        Scenario a12 = Scenario.of("A12");
        bed.today("2022-12-01");
        RecordReceipt.Recorded recorded = bed.receipt("Agentur Beispiel", 2, a12.text("cases", 0, "gross"))
                .ordered(LocalDate.parse(a12.text("cases", 0, "order")))
                .delivered(LocalDate.parse(a12.text("cases", 0, "service")))
                .record();
        assertThat(recorded.eligible()).isEqualTo(a12.money("cases", 0, "eligible"));
        assertThat(recorded.warnings())
                .anySatisfy(warning -> assertThat(warning).contains("vorzeitiger Vorhabenbeginn"));
        assertThat(bed.pay(recorded.id(), LocalDate.parse(a12.text("cases", 0, "paid"))))
                .isEqualTo(Money.ZERO);
        assertThat(sum(EntryKind.NOT_ELIGIBLE, 2)).isEqualTo(a12.money("cases", 0, "gross"));
    }

    @Test
    void a12APaymentAfterTheEndIsNotEligible() {
        Scenario a12 = Scenario.of("A12");
        assertThat(latePayment(a12, 1)).isEqualTo(a12.money("cases", 1, "eligible"));
    }

    @Test
    void a12AGracePeriodOfTheDecisionMakesItEligible() {
        Scenario a12 = Scenario.of("A12");
        bed.today("2022-09-02");
        GrantDecisionId decision = bed.decision("2022-09-01", "2025-08-31", "P1M", Map.of());
        bed.use(AdoptGrantDecision.class).adopt(bed.lead, Adoption.of(decision));
        Money eligible = latePayment(a12, 2);
        assertThat(eligible).isEqualTo(a12.money("cases", 2, "eligible"));
        assertThat(new FundingRate(8000).share(eligible)).isEqualTo(a12.money("cases", 2, "funding"));
    }

    private Money latePayment(Scenario a12, int number) {
        bed.today("2025-10-01");
        return bed.receipt("Agentur Beispiel", 2, a12.text("cases", number, "gross"))
                .dated(LocalDate.parse(a12.text("cases", number, "service")))
                .ordered(LocalDate.parse(a12.text("cases", number, "order")))
                .delivered(LocalDate.parse(a12.text("cases", number, "service")))
                .paid(LocalDate.parse(a12.text("cases", number, "paid")));
    }

    @Test
    void a13ADiscountTakenIsNotSpent() {
        Scenario a13 = Scenario.of("A13");
        Money eligible = bed.receipt("Agentur Beispiel", 7, a13.text("gross"))
                .discount(a13.text("skonto"))
                .paid(bed.today());
        assertThat(eligible).isEqualTo(a13.money("eligible"));
        assertThat(sum(EntryKind.ACTUAL, 7)).isEqualTo(a13.money("paid"));
        assertThat(new FundingRate(8000).share(eligible)).isEqualTo(a13.money("funding"));
        assertThat(new FundingRate(8000).ownPart(eligible)).isEqualTo(a13.money("own"));
    }

    @Test
    void a14WhatIsNotEligibleIsOwnMoneyAlone() {
        Scenario a14 = Scenario.of("A14");
        Money eligible = bed.receipt("Agentur Beispiel", 21, a14.text("gross"))
                .notEligible(a14.text("not_eligible"))
                .paid(bed.today());
        assertThat(eligible).isEqualTo(a14.money("eligible"));
        FundingRate rate = new FundingRate(8000);
        assertThat(rate.share(eligible)).isEqualTo(a14.money("funding"));
        assertThat(rate.ownPart(eligible)).isEqualTo(a14.money("own_eligible"));
        assertThat(rate.ownPart(eligible).plus(sum(EntryKind.NOT_ELIGIBLE, 21))).isEqualTo(a14.money("own_total"));
    }

    @Test
    void a15WhoRecordsNeitherChecksNorReleases() {
        Actor everything =
                bed.actor("allein", FundingRole.PROGRAMME_LEAD, FundingRole.FINANCE, FundingRole.ADMINISTRATOR);
        ReceiptId id =
                bed.receipt("Agentur Beispiel", 2, "100,00").record(everything).id();
        assertThatThrownBy(() -> bed.use(CheckReceipt.class).check(everything, id))
                .isInstanceOf(NotPermitted.class);
        bed.use(CheckReceipt.class).check(bed.checker, id);
        assertThatThrownBy(() -> bed.use(ReleaseReceipt.class).release(everything, id))
                .isInstanceOf(NotPermitted.class);
        bed.use(ReleaseReceipt.class).release(bed.finance, id);
    }

    @Test
    void a15AnAdministratorHasNoRightToMoney() {
        Actor admin = bed.actor("admin", FundingRole.ADMINISTRATOR);
        ReceiptId id = bed.receipt("Agentur Beispiel", 2, "100,00").record().id();
        assertThatThrownBy(() -> bed.use(CheckReceipt.class).check(admin, id)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> bed.use(ReleaseReceipt.class).release(admin, id))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> bed.receipt("Agentur Beispiel", 2, "100,00").record(admin))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a15AProviderNeverReleasesNotEvenWithTheRoleForIt() {
        PartyId provider = bed.party("Dienstleister Beispiel");
        Actor insider = new Actor(
                new UserId("extern"),
                Map.of(bed.programme, Set.of(FundingRole.PROGRAMME_LEAD, FundingRole.FINANCE)),
                Optional.of(provider));
        ReceiptId id =
                bed.receipt("Dienstleister Beispiel", 18, "8.925,00").record().id();
        assertThatThrownBy(() -> bed.use(CheckReceipt.class).check(insider, id)).isInstanceOf(NotPermitted.class);
        bed.use(CheckReceipt.class).check(bed.checker, id);
        assertThatThrownBy(() -> bed.use(ReleaseReceipt.class).release(insider, id))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a15TheDatabaseHoldsFourEyesToo() {
        ReceiptId id = bed.receipt("Agentur Beispiel", 2, "100,00").record().id();
        assertThatThrownBy(() -> bed.jdbc()
                        .sql("update funding.receipt set released_by = recorded_by where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-77/23", "r 77 23", "R.7723"})
    void a16TheSameInvoiceIsRefusedHoweverItsNumberIsWritten(String number) {
        bed.receipt("Agentur Beispiel", 2, "100,00").numbered("R-77/23").record();
        assertThatThrownBy(() -> bed.receipt("Agentur Beispiel", 2, "250,00")
                        .numbered(number)
                        .record())
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.complaints())
                        .singleElement()
                        .satisfies(complaint -> {
                            assertThat(complaint.field()).isEqualTo("invoiceNumber");
                            assertThat(complaint.sentence())
                                    .contains("schon erfasst")
                                    .contains("B-2023-0001");
                        }));
        bed.receipt("Studio Beispiel", 2, "100,00").numbered(number).record();
    }

    @Test
    void a16TheSameAmountWithinAWeekIsWarnedAbout() {
        bed.receipt("Agentur Beispiel", 2, "100,00")
                .dated(LocalDate.of(2023, 6, 1))
                .record();
        assertThat(bed.receipt("Agentur Beispiel", 2, "100,00")
                        .dated(LocalDate.of(2023, 6, 8))
                        .record()
                        .warnings())
                .anySatisfy(warning -> assertThat(warning).contains("doppelt"));
        assertThat(bed.receipt("Agentur Beispiel", 2, "100,00")
                        .dated(LocalDate.of(2023, 6, 16))
                        .record()
                        .warnings())
                .isEmpty();
    }

    @Test
    void a24TheShareIsRoundedOnceOnTheSumAndTheColumnAddsUp() {
        Scenario a24 = Scenario.of("A24");
        List<Money> rows = new ArrayList<>(Collections.nCopies(7, Money.parse("333,33")));
        rows.addAll(Collections.nCopies(3, Money.parse("100,01")));
        Money sum = rows.stream().reduce(Money.ZERO, Money::plus);
        FundingRate rate = new FundingRate(8000);
        assertThat(sum).isEqualTo(a24.money("sum"));
        assertThat(rate.share(sum)).isEqualTo(a24.money("share_of_sum"));
        assertThat(rows.stream().map(rate::share).reduce(Money.ZERO, Money::plus))
                .isEqualTo(a24.money("sum_of_shares"));
        assertThat(rate.spread(rows).stream().reduce(Money.ZERO, Money::plus)).isEqualTo(a24.money("share_of_sum"));
        assertThat(rate.share(Scenario.of("A23").money("eligible")))
                .isEqualTo(Scenario.of("A23").money("grant"));
    }

    @Test
    void a30OfTwoPeopleAfterTheSameMoneyOneWinsAndTheOtherIsToldWhatIsMissing() throws Exception {
        Money net = new VatRate(1900).netOf(FundingTestBed.eur("3.000,00"));
        ProcurementId award = bed.award("Agentur Beispiel", 8, net.plus(net), ORDERED);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> both = Stream.of(bed.lead, bed.finance)
                .map(actor -> pool.submit(() -> {
                    start.await();
                    try {
                        bed.commit(actor, "Agentur Beispiel", 8, 2023, net, ORDERED, Optional.of(award));
                        return "gebunden";
                    } catch (Refused e) {
                        return String.valueOf(e.getMessage());
                    }
                }))
                .toList();
        start.countDown();
        List<String> answers = List.of(both.get(0).get(), both.get(1).get());
        pool.shutdown();

        assertThat(answers).containsOnlyOnce("gebunden").anySatisfy(answer -> assertThat(answer)
                .contains("1.000,00\u00a0€ fehlen"));
        assertThat(bed.available(8, 2023)).isEqualTo(FundingTestBed.eur("2.000,00"));
    }
}
