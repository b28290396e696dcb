package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios A17, A18, A22, A32 and A33: calls for money and their use. */
class DrawdownScenarioTests {

    private FundingTestBed bed;
    private Payouts payouts;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-01-10");
        payouts = new Payouts(bed);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static Money eur(String text) {
        return Money.parse(text);
    }

    @Test
    void whatIsReimbursedIsTheShareOfWhatWasPaidLessEarlierCalls() {
        bed.today("2023-01-10");
        bed.use(ChangeRule.class)
                .change(
                        bed.lead,
                        bed.programme,
                        RuleKey.DRAWDOWN_PROCEDURE,
                        JsonMapper.shared().readTree("\"ERSTATTUNG\""),
                        bed.today(),
                        "Bescheid (Beispiel)");
        assertThatThrownBy(() ->
                        bed.use(RequestDrawdown.class).request(bed.finance, bed.programme, List.of(), Money.ofCents(1)))
                .hasMessageContaining("höchstens 0,00");
        payouts.spend(7, "1.000,01", "2023-02-01");
        bed.receipt("Lieferant M2", 2, "500,00").record();
        assertThatThrownBy(() ->
                        bed.use(RequestDrawdown.class).request(bed.finance, bed.programme, List.of(), eur("800,02")))
                .hasMessageContaining("höchstens 800,01")
                .hasMessageContaining("bezahlten Belege");
        assertThatThrownBy(() -> bed.use(RequestDrawdown.class)
                        .request(
                                bed.finance,
                                bed.programme,
                                List.of(new ExpectedPayment(bed.today().plusDays(1), eur("1.000,00"), "kommt noch")),
                                eur("800,00")))
                .hasMessageContaining("Zahlungen, die noch kommen, zählen nicht");
        DrawdownId id = bed.use(RequestDrawdown.class).request(bed.finance, bed.programme, List.of(), eur("700,00"));
        assertThat(bed.use(RequestDrawdown.class)
                        .limit(bed.finance, bed.programme, bed.today(), List.of())
                        .maximum())
                .as("what is asked for is not asked for twice")
                .isEqualTo(eur("100,01"));
        bed.use(AdvanceDrawdown.class).release(bed.lead, id);
        bed.use(AdvanceDrawdown.class).submit(bed.lead, id);
        bed.use(AdvanceDrawdown.class).payOut(bed.finance, id, bed.today(), eur("700,00"));
        assertThat(payouts.use("2023-12-31")).singleElement().satisfies(one -> {
            assertThat(one.unused()).isEqualTo(Money.ZERO);
            assertThat(one.interestEstimate()).isEqualTo(Money.ZERO);
        });
        assertThat(bed.use(RequestDrawdown.class)
                        .limit(bed.finance, bed.programme, bed.today(), List.of())
                        .maximum())
                .isEqualTo(eur("100,01"));
    }

    @Test
    void a17TheLargestCallIsWhatFallsDueLessWhatIsUnused() {
        Scenario a17 = Scenario.of("A17");
        payouts.paidOut(a17.text("unspent_from_earlier"), "2023-01-15");
        bed.today("2023-03-01");
        List<ExpectedPayment> payments = List.of(
                new ExpectedPayment(
                        LocalDate.of(2023, 4, 1), a17.money("due_next_2_months").minus(eur("8.000,00")), "Rechnung"),
                new ExpectedPayment(LocalDate.of(2023, 5, 1), eur("8.000,00"), "Rechnung"),
                new ExpectedPayment(LocalDate.of(2023, 5, 2), eur("9.999,00"), "später fällig"));
        DrawdownLimit limit = bed.use(RequestDrawdown.class).limit(bed.finance, bed.programme, bed.today(), payments);
        assertThat(limit.expected()).isEqualTo(a17.money("due_next_2_months"));
        assertThat(limit.share()).isEqualTo(a17.money("share"));
        assertThat(limit.unused()).isEqualTo(a17.money("unspent_from_earlier"));
        assertThat(limit.maximum()).isEqualTo(a17.money("maximum"));
        assertThat(limit.rule().citation()).contains("ANBest");
        assertThatThrownBy(() -> bed.use(RequestDrawdown.class)
                        .request(
                                bed.finance,
                                bed.programme,
                                payments,
                                a17.money("maximum").plus(Money.ofCents(1))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(a17.money("maximum").format("de"));
        bed.use(RequestDrawdown.class).request(bed.finance, bed.programme, payments, a17.money("maximum"));
    }

    @Test
    void whoPreparesACallDoesNotReleaseIt() {
        DrawdownId id = bed.use(RequestDrawdown.class)
                .request(
                        bed.lead,
                        bed.programme,
                        List.of(new ExpectedPayment(bed.today(), eur("1.000,00"), "Rechnung")),
                        eur("800,00"));
        assertThatThrownBy(() -> bed.use(AdvanceDrawdown.class).release(bed.lead, id))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aCallThatBroughtNoMoneyIsWithdrawnWithAReasonAndCanBeMadeAgain() {
        List<ExpectedPayment> payments = List.of(new ExpectedPayment(bed.today(), eur("1.000,00"), "Rechnung"));
        DrawdownId id = bed.use(RequestDrawdown.class).request(bed.finance, bed.programme, payments, eur("800,00"));
        bed.use(AdvanceDrawdown.class).release(bed.lead, id);
        assertThatThrownBy(() ->
                        bed.use(RequestDrawdown.class).request(bed.finance, bed.programme, payments, Money.ofCents(1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> bed.use(AdvanceDrawdown.class).withdraw(bed.finance, id, "falscher Betrag"))
                .as("released by the lead")
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> bed.use(AdvanceDrawdown.class).withdraw(bed.lead, id, " "))
                .hasMessageContaining("Grund");
        bed.use(AdvanceDrawdown.class).withdraw(bed.lead, id, "falscher Betrag");
        bed.use(RequestDrawdown.class).request(bed.finance, bed.programme, payments, eur("800,00"));
        assertThatThrownBy(() -> bed.use(AdvanceDrawdown.class).withdraw(bed.lead, id, "noch einmal"))
                .hasMessageContaining("zurückgezogen");
    }

    @Test
    void a18MoneyNotUsedInTimeIsShownWithEstimatedInterest() {
        Scenario a18 = Scenario.of("A18");
        payouts.paidOut("40.000,00", "2023-03-15");
        payouts.spend(7, "35.000,00", "2023-05-10");
        PayoutUse atDeadline = payouts.use("2023-05-16").get(0);
        assertThat(atDeadline.payout().useUntil()).isEqualTo(LocalDate.parse(a18.text("deadline")));
        assertThat(atDeadline.used()).isEqualTo(a18.money("used"));
        assertThat(atDeadline.unused()).isEqualTo(a18.money("unused"));
        assertThat(atDeadline.overdue()).isEqualTo(a18.money("unused"));

        payouts.spend(7, "15.000,00", "2023-07-10");
        PayoutUse used = payouts.use("2023-08-01").get(0);
        assertThat(used.unused()).isEqualTo(Money.ZERO);
        assertThat(used.late()).singleElement().satisfies(late -> assertThat(late.amount())
                .isEqualTo(a18.money("unused")));
        assertThat(used.interestEstimate()).isEqualTo(a18.money("interest_from_payout"));

        bed.use(ChangeRule.class)
                .change(
                        bed.lead,
                        bed.programme,
                        RuleKey.INTEREST_FROM,
                        JsonMapper.shared().readTree("\"DEADLINE\""),
                        LocalDate.of(2023, 1, 1),
                        "Bescheid (Beispiel)");
        assertThat(payouts.use("2023-08-01").get(0).interestEstimate()).isEqualTo(a18.money("interest_from_deadline"));
    }

    @Test
    void a18InterestIsCutWhereTheBasicRateChangesAndMonthsEndWhereTheyEnd() {
        Scenario a18 = Scenario.of("A18");
        InterestRule rule = InterestRule.of(bed.use(RuleBook.class), bed.programme, bed.now());
        List<InterestRule.Segment> segments = rule.segments(LocalDate.of(2023, 3, 15), LocalDate.of(2023, 7, 10));
        assertThat(segments).hasSize(2);
        for (int n = 0; n < 2; n++) {
            assertThat(segments.get(n).from()).isEqualTo(a18.text("segments", n, 0));
            assertThat(segments.get(n).to()).isEqualTo(a18.text("segments", n, 1));
            assertThat(segments.get(n).days()).isEqualTo(a18.number("segments", n, 2));
            assertThat(Percent.ofBasisPoints(segments.get(n).rateBp()).format().replace(',', '.'))
                    .isEqualTo(a18.text("segments", n, 3));
        }
        Setting useWithin = bed.use(RuleBook.class).require(bed.programme, RuleKey.USE_WITHIN, bed.today());
        assertThat(LocalDate.of(2022, 12, 31).plus(useWithin.period())).isEqualTo(a18.text("assert_month_end"));
    }

    @Test
    void a33TheFirstMoneyReceivedIsUsedFirst() {
        payouts.paidOut("30.000,00", "2023-02-01");
        payouts.spend(7, "25.000,00", "2023-03-10");
        payouts.paidOut("20.000,00", "2023-04-03");
        payouts.spend(7, "20.000,00", "2023-04-20");
        payouts.spend(2, "17.500,00", "2023-06-01");

        List<PayoutUse> uses = payouts.use("2023-06-30");
        assertThat(uses.get(0).late()).singleElement().satisfies(late -> {
            assertThat(late.amount()).isEqualTo(eur("10.000,00"));
            assertThat(late.usedOn()).isEqualTo("2023-04-20");
            assertThat(late.daysLate()).isEqualTo(19);
            assertThat(late.interest()).isEqualTo(eur("141,47"));
        });
        assertThat(uses.get(1).late()).isEmpty();
        assertThat(uses.get(1).unused()).isEqualTo(Money.ZERO);
        assertThat(uses.get(1).payout().useUntil()).isEqualTo("2023-06-03");
    }

    @Test
    void a22AFinalProofSaysWhatGoesBack() {
        Scenario a22 = Scenario.of("A22");
        FinalSettlement settlement = FinalSettlement.of(
                a22.money("eligible"),
                a22.money("drawn"),
                Money.ZERO,
                bed.use(TermsInForce.class).latest(bed.programme));
        assertThat(settlement.grant()).isEqualTo(a22.money("funding"));
        assertThat(settlement.repay()).isEqualTo(a22.money("repay"));
        assertThat(settlement.notCalled()).isEqualTo(a22.money("not_called"));
        assertThat(settlement.due()).isEqualTo(Money.ZERO);
        assertThat(bed.use(TermsInForce.class).latest(bed.programme).grantMax()).isEqualTo(a22.money("granted_max"));
    }

    @Test
    void a32TheFinalInstalmentIsHeldBack() {
        Scenario a32 = Scenario.of("A32");
        bed.use(ChangeRule.class)
                .change(
                        bed.lead,
                        bed.programme,
                        RuleKey.FINAL_INSTALMENT,
                        JsonMapper.shared().readTree("500"),
                        LocalDate.of(2022, 9, 1),
                        "Bescheid (Beispiel)");
        DrawdownPosition position = bed.use(Drawdowns.class).position(bed.lead, bed.programme, bed.now());
        assertThat(position.granted()).isEqualTo(a32.money("grant"));
        assertThat(position.heldBack()).isEqualTo(a32.money("held_back"));
        assertThat(position.callable()).isEqualTo(a32.money("callable_before_final_proof"));
    }
}
