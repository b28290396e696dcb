package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What auditors try with numbers and spellings of their own, through the books; the values were worked out on paper. */
class AuditNumbersTests {

    private final FundingTestBed bed = new FundingTestBed().today("2023-01-10");

    @AfterEach
    void close() {
        bed.close();
    }

    private static Money eur(String text) {
        return Money.parse(text);
    }

    private void rule(RuleKey key, String value) {
        bed.use(ChangeRule.class)
                .change(
                        bed.lead,
                        bed.programme,
                        key,
                        JsonMapper.shared().readTree(value),
                        LocalDate.of(2022, 9, 1),
                        "Bescheid (Beispiel)");
    }

    private DrawdownId paidOut(String amount, String expected) {
        DrawdownId id = bed.use(RequestDrawdown.class)
                .request(
                        bed.finance,
                        bed.programme,
                        List.of(new ExpectedPayment(bed.today().plusDays(1), eur(expected), "Rechnungen")),
                        eur(amount));
        bed.use(AdvanceDrawdown.class).release(bed.lead, id);
        bed.use(AdvanceDrawdown.class).submit(bed.lead, id);
        bed.use(AdvanceDrawdown.class).payOut(bed.finance, id, bed.today(), eur(amount));
        return id;
    }

    private DrawdownPosition position() {
        return bed.use(Drawdowns.class).position(bed.lead, bed.programme, bed.now());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 1 day at 8,12 % and 90 days at 8,62 %; the last 31 of them; 1 and 89 days of 360
                "PAYOUT | ACT_365 | 214,77",
                "DEADLINE | ACT_365 | 73,21",
                "PAYOUT | 30_360 | 215,36"
            })
    void a18InterestRunsOverALeapDayAndAChangeOfTheRate(String from, String dayCount, String interest) {
        rule(RuleKey.INTEREST_FROM, "\"" + from + "\"");
        rule(RuleKey.INTEREST_DAY_COUNT, "\"" + dayCount + "\"");
        bed.today("2023-12-31");
        paidOut("10.000,00", "12.500,00");
        bed.today("2024-03-31");
        bed.receipt("Messe Beispiel", 7, "12.500,00").paid(bed.today());
        PayoutUse use = position().payouts().get(0);
        assertThat(use.payout().useUntil()).isEqualTo("2024-02-29");
        assertThat(use.interestEstimate()).isEqualTo(eur(interest));
    }

    @Test
    void a18MoneyPaidBackLateBearsInterestToTheDayItWentBack() {
        bed.today("2023-03-15");
        DrawdownId id = paidOut("40.000,00", "50.000,00");
        bed.today("2023-05-10");
        bed.receipt("Messe Beispiel", 7, "35.000,00").paid(bed.today());
        bed.today("2023-07-10");
        AdvanceDrawdown advance = bed.use(AdvanceDrawdown.class);
        assertThatThrownBy(() -> advance.repay(bed.lead, id, LocalDate.of(2023, 3, 14), eur("12.000,00")))
                .hasMessageContaining("vor der Auszahlung vom 15.03.2023");
        advance.repay(bed.lead, id, bed.today(), eur("12.000,00"));
        bed.today("2023-12-01");
        PayoutUse use = position().payouts().get(0);
        assertThat(use.unused()).isEqualTo(Money.ZERO);
        assertThat(use.late()).singleElement().satisfies(late -> assertThat(late.amount())
                .isEqualTo(eur("12.000,00")));
        assertThat(use.interestEstimate()).isEqualTo(eur("259,08"));
    }

    @Test
    void a33TwoPayoutsOfOneDayAreUsedInTheOrderOfTheirNumbers() {
        paidOut("1.000,00", "5.000,00");
        paidOut("1.000,00", "5.000,00");
        bed.receipt("Messe Beispiel", 7, "1.000,01").paid(bed.today());
        bed.receipt("Messe Beispiel", 7, "250,00").paid(bed.today());
        assertThat(position().payouts()).extracting(PayoutUse::used).containsExactly(eur("1.000,00"), eur("0,01"));
        assertThat(position().unused()).isEqualTo(eur("999,99"));
    }

    @Test
    void a16ASupplierIsTheSameHoweverItIsSpelled() {
        bed.receipt("Muster  Druck GmbH", 7, "100,00").numbered("RE 2023/77").record();
        assertThatThrownBy(() -> bed.receipt("MUSTER DRUCK\u00a0GmbH ", 7, "200,00")
                        .numbered("re-2023 77")
                        .record())
                .hasMessageContaining("schon erfasst");
        bed.receipt("Muster Druck GmbH & Co. KG", 7, "200,00")
                .numbered("RE 2023/77")
                .record();
    }

    @Test
    void a20ANeedIsTheSameHoweverItIsSpelled() {
        need("Website 2023", "25.000,00");
        Procurements all = bed.use(Procurements.class);
        ProcedureAdvice advice = all.advice(all.require(bed.programme, need(" website  2023", "0,01")));
        assertThat(advice.value()).isEqualTo(eur("25.000,01"));
        assertThat(advice.required()).isEqualTo(Procedure.RESTRICTED);
    }

    private ProcurementId need(String key, String net) {
        return bed.use(PlanProcurement.class)
                .plan(
                        bed.lead,
                        bed.programme,
                        new NewProcurement(
                                "Website", key, Set.of(bed.m(19)), eur(net), bed.today(), "Markt", new VatRate(1900)));
    }

    @Test
    void a20TheNetOfTheGrossDecidesToTheCent() {
        Setting thresholds =
                bed.use(RuleBook.class).require(bed.programme, RuleKey.PROCUREMENT_THRESHOLDS, bed.today());
        Map.of(
                        "595,00", Procedure.DIRECT,
                        "595,01", Procedure.NEGOTIATED,
                        "29.750,00", Procedure.NEGOTIATED,
                        "29.750,01", Procedure.RESTRICTED,
                        "59.500,00", Procedure.RESTRICTED,
                        "59.500,01", Procedure.OPEN)
                .forEach((gross, required) -> assertThat(
                                ProcedureAdvice.of(new VatRate(1900).netOf(eur(gross)), Map.of(), thresholds)
                                        .required())
                        .as(gross)
                        .isEqualTo(required));
    }

    @Test
    void a16AnInvoiceOfDecemberPaidInJanuaryIsMoneyOfTheNewYear() {
        bed.today("2022-12-28");
        RecordReceipt.Recorded recorded =
                bed.receipt("Druck Beispiel", 2, "1.000,01").record();
        assertThat(recorded.number()).isEqualTo("B-2022-0001");
        assertThat(bed.available(2, 2022)).isEqualTo(eur("18.999,99"));
        bed.today("2023-01-03");
        bed.pay(recorded.id(), bed.today());
        assertThat(bed.available(2, 2022)).isEqualTo(eur("20.000,00"));
        assertThat(bed.available(2, 2023)).isEqualTo(eur("33.999,99"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2027-02-28, Werk Beispiel, false",
        "2024-02-29, 2027-03-01, Werk Beispiel, true",
        "2024-02-29, 2027-02-28, werk  BEISPIEL, false"
    })
    void deMinimisAidOfALeapDayIsFreeOnTheFirstOfMarch(LocalDate first, LocalDate second, String name, boolean free) {
        bed.today("2027-06-01");
        aid("Werk Beispiel", first, "300.000,00");
        if (free) {
            aid(name, second, "0,01");
        } else {
            assertThatThrownBy(() -> aid(name, second, "0,01")).hasMessageContaining("0,01\u00a0€ über");
        }
    }

    private void aid(String company, LocalDate day, String amount) {
        bed.use(RecordDeMinimisAid.class)
                .record(
                        bed.lead,
                        bed.programme,
                        company,
                        new RecordDeMinimisAid.Aid(3, day, eur(amount), day, Money.ZERO));
    }

    @Test
    void a27OddCentsOfThePenaltyAreRoundedAtEachStepOfTheLaw() {
        RuleBook rules = bed.use(RuleBook.class);
        PublicityRisk risk = PublicityRisk.of(
                eur("3.333,33"),
                new FundingRate(8000),
                rules.require(bed.programme, RuleKey.STATE_SHARE, bed.today()),
                rules.require(bed.programme, RuleKey.PUBLICITY_PENALTY, bed.today()));
        assertThat(List.of(risk.grant(), risk.stateMoney(), risk.least(), risk.most()))
                .containsExactly(eur("2.666,66"), eur("1.333,33"), eur("66,67"), eur("200,00"));
    }

    @ParameterizedTest
    @CsvSource({
        // plan to date, lag in cents
        "1000000, 250000, GREEN",
        "1000000, 250001, YELLOW",
        "2000000, 1000000, YELLOW",
        "2000000, 1000001, RED",
        "2000002, 1000001, YELLOW",
        "0, -500, GREEN"
    })
    void a34ALightChangesOneCentAboveBothOfItsLimits(long toDate, long lag, Light light) {
        Money plan = Money.ofCents(toDate);
        Cell cell = new Cell(
                bed.m(7),
                2023,
                plan,
                eur("50.000,00"),
                plan,
                plan.minus(Money.ofCents(lag)),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Optional.empty());
        assertThat(BudgetLight.of(bed.use(RuleBook.class), bed.programme, bed.now())
                        .read(cell)
                        .light())
                .isEqualTo(light);
    }
}
