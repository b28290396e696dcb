package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Weights, price formulas and ties, with numbers worked out by hand. */
class OfferRankingTests {

    private static final PartyId A = new PartyId(1);
    private static final PartyId B = new PartyId(2);
    private static final PartyId C = new PartyId(3);

    private static Offer offer(PartyId bidder, String net, boolean formallyOk) {
        return new Offer(
                bidder,
                Instant.ofEpochSecond(bidder.value()),
                Money.parse(net),
                Money.parse(net),
                formallyOk,
                OptionalInt.empty(),
                "");
    }

    private static AwardScheme scheme(int price, int concept, int team, PriceFormula formula, TieRule tie) {
        return new AwardScheme(
                List.of(
                        new AwardCriterion(1, "Preis", price, true),
                        new AwardCriterion(2, "Konzept", concept, false),
                        new AwardCriterion(3, "Team", team, false)),
                formula,
                tie);
    }

    private static Map<Integer, OfferRanking.Points> points(int concept, int team) {
        return Map.of(2, new OfferRanking.Points(concept, "Konzept"), 3, new OfferRanking.Points(team, "Team"));
    }

    @Test
    void weighsPriceAndPoints() {
        OfferRanking ranking = OfferRanking.of(
                scheme(50, 30, 20, PriceFormula.PROPORTIONAL, TieRule.LOWER_PRICE),
                List.of(offer(A, "48.000,00", true), offer(B, "52.000,00", true), offer(C, "30.000,00", false)),
                Map.of(A, points(6, 5), B, points(9, 7)));
        assertThat(ranking.lowest()).as("an excluded offer sets no price").isEqualTo(Money.parse("48.000,00"));
        assertThat(ranking.rows()).extracting(OfferRanking.Row::rank).containsExactly(1, 2);
        OfferRanking.Row first = ranking.rows().get(0);
        assertThat(first.offer().bidder()).isEqualTo(B);
        assertThat(first.hundredths()).containsEntry(1, 923).containsEntry(2, 900);
        assertThat(first.weighed()).isEqualTo(50 * 923 + 30 * 900 + 20 * 700);
        assertThat(first.total()).isEqualTo("87.15");
        assertThat(ranking.rows().get(1).total()).isEqualTo("78.00");
    }

    @Test
    void aPriceOfTwiceTheLowestGetsNothingByTheLinearFormula() {
        PriceFormula linear = PriceFormula.LINEAR_TO_DOUBLE;
        Money lowest = Money.parse("10.000,00");
        assertThat(linear.points(lowest, lowest)).isEqualTo(1_000);
        assertThat(linear.points(lowest, Money.parse("12.345,00"))).isEqualTo(766);
        assertThat(linear.points(lowest, Money.parse("12.345,01"))).isEqualTo(765);
        assertThat(linear.points(lowest, Money.parse("20.000,00"))).isZero();
        assertThat(linear.points(lowest, Money.parse("35.000,00"))).isZero();
        assertThat(PriceFormula.PROPORTIONAL.points(lowest, Money.parse("30.000,00")))
                .isEqualTo(333);
        assertThat(PriceFormula.PROPORTIONAL.points(Money.ofCents(1), Money.ofCents(Long.MAX_VALUE)))
                .isZero();
    }

    private static OfferRanking tied(TieRule tie) {
        return OfferRanking.of(
                scheme(40, 40, 20, PriceFormula.LINEAR_TO_DOUBLE, tie),
                List.of(offer(A, "15.000,00", true), offer(B, "10.000,00", true), offer(C, "20.000,00", true)),
                Map.of(A, points(9, 4), B, points(5, 2), C, points(0, 0)));
    }

    @Test
    void aTieIsSettledAsItWasFixed() {
        assertThat(tied(TieRule.LOWER_PRICE).rows())
                .extracting(OfferRanking.Row::weighed)
                .as("the first two are even")
                .containsExactly(64_000, 64_000, 0);
        assertThat(tied(TieRule.LOWER_PRICE).best())
                .extracting(row -> row.offer().bidder())
                .containsExactly(B);
        assertThat(tied(TieRule.HEAVIEST_CRITERION).best())
                .extracting(row -> row.offer().bidder())
                .containsExactly(A);
        assertThat(tied(TieRule.LOT).rows())
                .as("what the lot settles shares a rank")
                .extracting(OfferRanking.Row::rank)
                .containsExactly(1, 1, 3);
    }

    @Test
    void weightsAddUpToAHundred() {
        assertThat(scheme(50, 30, 20, PriceFormula.PROPORTIONAL, TieRule.LOT)
                        .check()
                        .list())
                .isEmpty();
        assertThat(scheme(50, 30, 19, PriceFormula.PROPORTIONAL, TieRule.LOT)
                        .check()
                        .list())
                .containsExactly(new Complaint("criteria", "Die Gewichte ergeben zusammen 99, nötig sind 100."));
        assertThat(new AwardScheme(List.of(), PriceFormula.PROPORTIONAL, TieRule.LOT)
                        .check()
                        .list())
                .hasSize(1);
    }
}
