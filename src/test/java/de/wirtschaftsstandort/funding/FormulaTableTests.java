package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas with numbers that do not divide; every expected value was worked out on paper. */
class FormulaTableTests {

    private static Money eur(String text) {
        return Money.parse(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8333 | 12.345,67 | 10.287,65",
                "8333 | 0,06 | 0,05",
                "8333 | -0,06 | -0,05",
                "9999 | 0,01 | 0,01",
                "6667 | 149,99 | 100,00"
            })
    void aShareIsRoundedOnceAtAnyRate(int rate, String eligible, String share) {
        assertThat(new FundingRate(rate).share(eur(eligible))).isEqualTo(eur(share));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8333 | 300.000,00 | 360.014,40",
                "6667 | 100,00 | 149,99",
                "8000 | 0,00 | 0,00",
                "8000 | 0,01 | 0,01",
                "5000 | 0,01 | 0,02"
            })
    void theLargestPlanOfAGrantIsExactToTheCent(int rate, String grant, String plan) {
        assertThat(new FundingRate(rate).largestEligible(eur(grant))).isEqualTo(eur(plan));
    }

    @Test
    void sharesOfRowsFollowTheRunningSum() {
        Money row = eur("33,33");
        assertThat(new FundingRate(8333).spread(List.of(row, row, row)))
                .containsExactly(eur("27,77"), eur("27,78"), eur("27,77"));
    }

    @Test
    void ofEqualRemaindersTheFirstGetTheCents() {
        TreeMap<Integer, Money> thirds = new TreeMap<>(Map.of(1, eur("100,00"), 2, eur("100,00"), 3, eur("100,00")));
        assertThat(ProRata.proportional(thirds, eur("200,00")).values())
                .containsExactly(eur("66,67"), eur("66,67"), eur("66,66"));
        assertThat(ProRata.cut(thirds, Map.of(3, eur("90,00")), eur("200,00"))
                        .orElseThrow()
                        .values())
                .containsExactly(eur("55,00"), eur("55,00"), eur("90,00"));
        assertThat(ProRata.cut(thirds, Map.of(1, eur("90,01"), 3, eur("90,00")), eur("180,00")))
                .isEmpty();
        assertThat(ProRata.proportional(new TreeMap<>(Map.of(1, Money.ZERO, 2, eur("0,05"))), eur("0,03"))
                        .values())
                .containsExactly(Money.ZERO, eur("0,03"));
    }

    @ParameterizedTest
    @CsvSource({"2023-03-30, 0", "2023-03-31, 2", "2023-06-29, 2", "2023-06-30, 3", "2023-12-30, 4", "2023-12-31, 5"})
    void fiveCentsOverFourQuartersCountWithTheLastDayOfEach(LocalDate day, long cents) {
        List<Quarter> quarters = Stream.of("2023-Q4", "2023-Q1", "2023-Q3", "2023-Q2")
                .map(Quarter::parse)
                .toList();
        assertThat(QuarterSpread.until(Money.ofCents(5), 2023, quarters, day)).isEqualTo(Money.ofCents(cents));
        assertThat(QuarterSpread.until(Money.ZERO, 2023, quarters, day)).isEqualTo(Money.ZERO);
        assertThat(QuarterSpread.until(Money.ofCents(5), 2023, List.of(), day)).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"66666, false", "66667, true"})
    void twentyPerCentOfAnOddAmountAreNotRoundedUp(long excess, boolean authority) {
        Deviation deviation = new Deviation("M1", eur("3.333,33"), Money.ofCents(excess), 2000);
        assertThat(deviation.limit()).isEqualTo(eur("666,66"));
        assertThat(deviation.needsAuthority()).isEqualTo(authority);
    }

    @ParameterizedTest
    @CsvSource({
        "TWO_THIRDS, 4, 2, 0, true",
        "TWO_THIRDS, 5, 3, 0, false",
        "ABSOLUTE, 5, 0, 4, true",
        "ABSOLUTE, 4, 0, 5, false",
        "SIMPLE, 1, 0, 8, true",
        "SIMPLE, 0, 0, 9, false",
        "UNANIMOUS, 8, 0, 1, false"
    })
    void nineVotesAcceptByTheMajorityOfTheirBody(Majority majority, int yes, int no, int abstained, boolean accepts) {
        assertThat(majority.accepts(yes, no, abstained, 9)).isEqualTo(accepts);
    }

    @ParameterizedTest
    @CsvSource({
        "RE-2023/77, re 2023 77, true",
        "r1\u00a02, R 12, true",
        "\uff32-\uff11\uff12, R-12, true",
        "R\u00dc-1, R-1, false",
        "R\u00dc-1, rue 1, true",
        "0077, 77, false"
    })
    void anInvoiceNumberIsItsLettersAndDigits(String one, String other, boolean same) {
        assertThat(new InvoiceNumber(one).key().equals(new InvoiceNumber(other).key()))
                .isEqualTo(same);
        assertThat(new InvoiceNumber(one).key()).matches("[0-9A-Z]+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"1.234,50\u00a0", "\ufeff1.234,50", "\u202f1.234,50\u200b", " 1.234,50 €\u00a0"})
    void whatCannotBeSeenAtTheEdgesOfAFieldIsNotPartOfIt(String typed) {
        FormReader form = new FormReader(Map.of("net", typed, "day", "\u00a014.6.2023\u200b", "blank", "\u00a0"));
        assertThat(form.money("net")).isEqualTo(eur("1.234,50"));
        assertThat(form.date("day")).isEqualTo("2023-06-14");
        assertThat(form.complaints()).isEmpty();
        assertThat(form.text("blank")).isEmpty();
        assertThat(form.complaints()).extracting(Complaint::field).containsExactly("blank");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1\u00a0234,50 | 14.06.2023",
                "1\u202f234,50 | 14.06.2023",
                "\uff11,00 | 14.06.2023",
                "1.234,50 | 14.06.23",
                "1.234,50 | 31.02.2023",
                "1.234,50 | 2023-02-29",
                "1.234,50 | 14.06.0023",
                "1.234,50 | \uff11.6.2023"
            })
    void whatIsNoAmountOrDayIsRefusedAndNotGuessed(String amount, String day) {
        FormReader form = new FormReader(Map.of("net", amount, "day", day));
        form.money("net");
        form.date("day");
        assertThat(form.complaints()).hasSize(1);
    }
}
