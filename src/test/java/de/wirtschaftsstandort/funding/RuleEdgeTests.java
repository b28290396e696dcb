package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding, caps, periods and use of money at their edges, without any books. */
class RuleEdgeTests {

    private static final Money YEARLY = Money.parse("300.000,00");

    @ParameterizedTest
    @CsvSource({
        // period, the cap of twelve months, caps of the years: together always the months of all years
        "2022-09-01, 2025-08-31, 300000, 100000.00 300000.00 300000.00 200000.00",
        "2022-09-01, 2025-08-31, 250000, 83333.33 250000.00 250000.00 166666.67",
        "2023-03-01, 2024-02-29, 100000, 83333.33 16666.67",
        "2024-02-29, 2025-02-28, 120000, 100000.00 20000.00",
        "2023-07-01, 2026-06-30, 300000, 150000.00 300000.00 300000.00 150000.00"
    })
    void a02TheCapsOfTheYearsAddUpToTheWhole(LocalDate from, LocalDate to, int yearly, String caps) {
        assertThat(YearCaps.of("PRO_RATA_MONTHS", Money.ofCents(yearly * 100L), new DateRange(from, to))
                        .values())
                .extracting(cap -> cap.format("en").replaceAll("[^0-9.]", ""))
                .containsExactly(caps.split(" "));
    }

    @Test
    void a02ACalendarYearThatIsTouchedHasTheWholeCapWhenTheRuleSaysSo() {
        assertThat(YearCaps.of(
                        "CALENDAR_YEAR", YEARLY, new DateRange(LocalDate.of(2022, 12, 31), LocalDate.of(2024, 1, 1))))
                .isEqualTo(Map.of(2022, YEARLY, 2023, YEARLY, 2024, YEARLY));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "62, 50", "63, 50", "-63, -50", "3, 2", "112500000, 90000000"})
    void a23TheShareIsRoundedHalfUpOnTheCent(long eligible, long share) {
        assertThat(new FundingRate(8000).share(Money.ofCents(eligible))).isEqualTo(Money.ofCents(share));
    }

    @ParameterizedTest
    @CsvSource({"7000, 5, 4", "3333, 150, 50", "6667, 1, 1", "5000, 1, 1", "5000, -1, -1", "0, 999, 0"})
    void a23OtherRatesRoundHalfUpToo(int rate, long eligible, long share) {
        assertThat(new FundingRate(rate).share(Money.ofCents(eligible))).isEqualTo(Money.ofCents(share));
    }

    @Test
    void a07AMeasureWithoutApprovedMoneyIsAlwaysACaseForTheAuthority() {
        assertThat(new Deviation("neu", Money.ZERO, Money.ofCents(1), 2000).needsAuthority())
                .isTrue();
        assertThat(new Deviation("neu", Money.ZERO, Money.ZERO, 2000).needsAuthority())
                .isFalse();
    }

    private static FundingTerms terms(String grace) {
        return new FundingTerms(
                Optional.empty(),
                new DateRange(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 12, 31)),
                Optional.empty(),
                new FundingRate(8000),
                YEARLY,
                new FundingRate(8000).largestEligible(YEARLY),
                0,
                Period.parse(grace),
                new TreeMap<>(Map.of(2023, YEARLY)),
                "Bescheid (Beispiel)");
    }

    @ParameterizedTest
    @CsvSource({
        // ordered, delivered from, to, paid, grace, counts
        "2022-12-31, 2022-12-31, 2023-12-31, 2023-12-31, P0D, true",
        "2022-12-30, 2022-12-31, 2023-12-31, 2023-12-31, P0D, false",
        "2022-12-31, 2022-12-30, 2023-12-31, 2023-12-31, P0D, false",
        "2022-12-31, 2022-12-31, 2024-01-01, 2023-12-31, P3M, false",
        "2022-12-31, 2022-12-31, 2023-12-31, 2024-01-01, P0D, false",
        "2022-12-31, 2022-12-31, 2023-12-31, 2024-02-29, P2M, true",
        "2022-12-31, 2022-12-31, 2023-12-31, 2024-03-01, P2M, false",
        "2022-12-31, 2022-12-31, 2023-12-31, 2024-01-14, P2W, true"
    })
    void a12TheFirstAndTheLastDayCount(
            LocalDate ordered, LocalDate from, LocalDate to, LocalDate paid, String grace, boolean counts) {
        assertThat(EligibilityRule.reasons(terms(grace), ordered, new DateRange(from, to), Optional.of(paid))
                        .isEmpty())
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 2023-02-28",
        "2023-12-31, 2024-02-29",
        "2024-02-29, 2024-04-29",
        "2024-06-30, 2024-08-30",
        "2023-12-29, 2024-02-29"
    })
    void a18TwoMonthsEndOnTheSameDayOrTheLastOfTheMonth(LocalDate day, LocalDate end) {
        assertThat(day.plus(Period.parse("P2M"))).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"60000, 1900, 50420.17", "1, 1900, 0.84", "11900, 1900, 10000.00", "10700, 700, 10000.00", "5, 0, 5.00"
    })
    void a20TheNetOfAGrossIsRoundedOnce(int gross, int vat, String net) {
        assertThat(new VatRate(vat).netOf(Money.ofCents(gross * 100L))).isEqualTo(Money.parse(net.replace('.', ',')));
    }

    @Test
    void a24TheSharesOfAnyColumnAddUpToTheShareOfItsSum() {
        for (int rate : List.of(1, 3333, 6667, 7000, 8000, 9999, 10_000)) {
            FundingRate funding = new FundingRate(rate);
            List<Money> rows = List.of(
                    Money.ofCents(1), Money.ofCents(33_333), Money.ofCents(-10_001), Money.ZERO, Money.ofCents(99_999));
            Money sum = rows.stream().reduce(Money.ZERO, Money::plus);
            assertThat(funding.spread(rows).stream().reduce(Money.ZERO, Money::plus))
                    .isEqualTo(funding.share(sum));
        }
    }

    @Test
    void a27ThePenaltyIsAShareOfTheStatesHalfOfWhatWasUsed() {
        assertThat(new FundingRate(500).share(new FundingRate(5000).share(Money.ofCents(3))))
                .isEqualTo(Money.ZERO);
    }

    private static Usage used(String day, String share) {
        return new Usage(LocalDate.parse(day), Money.parse(share));
    }

    @Test
    void a33MoneyThatComesBackIsOpenToBeUsedAgain() {
        assertThat(Usage.withoutRefunds(List.of(
                        used("2023-03-01", "500,00"),
                        used("2023-04-01", "300,00"),
                        used("2023-05-01", "-350,00"),
                        used("2023-06-01", "100,00"))))
                .containsExactly(used("2023-03-01", "450,00"), used("2023-06-01", "100,00"));
        assertThat(Usage.withoutRefunds(List.of(used("2023-03-01", "-50,00"), used("2023-04-01", "80,00"))))
                .containsExactly(used("2023-04-01", "30,00"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "8, 5", "9, 5", "10, 6", "11, 6"})
    void a29MoreThanHalfOfTheVotingMembersMakeAQuorum(int voting, int needed) {
        assertThat(new Body(
                                new BodyId(1),
                                new ProgrammeId(1),
                                Body.Kind.STEERING,
                                "Steuerungsgruppe",
                                true,
                                5000,
                                Majority.SIMPLE,
                                Map.of(),
                                RulesOfProcedure.NONE)
                        .quorum(voting))
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        // yes, no, abstained, voting, and which majorities accept
        "2, 2, 0, 4, ",
        "1, 0, 3, 4, SIMPLE TWO_THIRDS",
        "2, 0, 0, 4, SIMPLE TWO_THIRDS UNANIMOUS",
        "3, 1, 0, 4, SIMPLE ABSOLUTE TWO_THIRDS",
        "3, 2, 0, 5, SIMPLE ABSOLUTE",
        "2, 1, 0, 7, SIMPLE TWO_THIRDS",
        "5, 0, 1, 9, SIMPLE ABSOLUTE TWO_THIRDS",
        "0, 0, 4, 4, ",
        "4, 0, 0, 4, SIMPLE ABSOLUTE TWO_THIRDS UNANIMOUS"
    })
    void a29EveryMajorityAcceptsFromItsFirstVoteOn(int yes, int no, int abstained, int voting, String accepting) {
        assertThat(Stream.of(Majority.values())
                        .filter(majority -> majority.accepts(yes, no, abstained, voting))
                        .map(Majority::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(accepting == null ? "" : accepting);
    }
}
