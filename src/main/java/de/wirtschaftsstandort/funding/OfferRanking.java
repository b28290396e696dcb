package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Offers in the order the scheme gives them. Weighed points are compared exactly and rounded only where they are shown; what the
 * tie rule does not settle shares a rank.
 *
 * @param lowest the price the formula goes by
 * @param rows the best first; offers that are excluded have none
 */
public record OfferRanking(AwardScheme scheme, Money lowest, List<Row> rows) {

    /** What people gave an offer for a criterion, and why. */
    public record Points(int points, String reason) {}

    /**
     * An offer with its points.
     *
     * @param hundredths points by position of the criterion, in hundredths of a point
     * @param weighed sum of weight times hundredths, at most 100,000
     */
    public record Row(
            int rank, Offer offer, Map<Integer, Integer> hundredths, Map<Integer, String> reasons, int weighed) {

        public Row {
            hundredths = Map.copyOf(hundredths);
            reasons = Map.copyOf(reasons);
        }

        /** Of a hundred, with two decimals. */
        public BigDecimal total() {
            return BigDecimal.valueOf(weighed, TOTAL_SCALE).setScale(2, RoundingMode.HALF_UP);
        }

        /** From 0 to 10 with two decimals. */
        public BigDecimal points(AwardCriterion criterion) {
            return BigDecimal.valueOf(hundredths.getOrDefault(criterion.position(), 0), 2);
        }
    }

    private static final int TOTAL_SCALE = 3;
    private static final int HUNDREDTHS = 100;

    public OfferRanking {
        rows = List.copyOf(rows);
    }

    /** @param points of the offers that are compared, by bidder and position of the criterion */
    static OfferRanking of(AwardScheme scheme, List<Offer> offers, Map<PartyId, Map<Integer, Points>> points) {
        List<Offer> compared = offers.stream().filter(OfferRanking::isCompared).toList();
        Money lowest =
                compared.stream().map(Offer::net).min(Comparator.naturalOrder()).orElse(Money.ZERO);
        Comparator<Row> order = order(scheme);
        List<Row> unranked = compared.stream()
                .map(offer -> row(scheme, lowest, offer, points.getOrDefault(offer.bidder(), Map.of())))
                .sorted(order.thenComparing(row -> row.offer().receivedAt()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Row row : unranked) {
            int rank = rows.isEmpty() || order.compare(rows.get(rows.size() - 1), row) != 0
                    ? rows.size() + 1
                    : rows.get(rows.size() - 1).rank();
            rows.add(new Row(rank, row.offer(), row.hundredths(), row.reasons(), row.weighed()));
        }
        return new OfferRanking(scheme, lowest, rows);
    }

    static boolean isCompared(Offer offer) {
        return offer.formallyOk() && offer.rejectedReason().isBlank();
    }

    /** Those on the first rank: one, or all that the tie rule leaves to the lot. */
    public List<Row> best() {
        return rows.stream().filter(row -> row.rank() == 1).toList();
    }

    private static Row row(AwardScheme scheme, Money lowest, Offer offer, Map<Integer, Points> given) {
        Map<Integer, Integer> hundredths = new TreeMap<>();
        Map<Integer, String> reasons = new TreeMap<>();
        int weighed = 0;
        for (AwardCriterion criterion : scheme.criteria()) {
            Optional<Points> judged = Optional.ofNullable(given.get(criterion.position()));
            int points = criterion.byPrice()
                    ? scheme.formula().points(lowest, offer.net())
                    : judged.map(one -> one.points() * HUNDREDTHS).orElse(0);
            hundredths.put(criterion.position(), points);
            judged.ifPresent(one -> reasons.put(criterion.position(), one.reason()));
            weighed += criterion.weight() * points;
        }
        return new Row(0, offer, hundredths, reasons, weighed);
    }

    private static Comparator<Row> order(AwardScheme scheme) {
        Comparator<Row> byPoints = Comparator.comparingInt(Row::weighed).reversed();
        Comparator<Row> byPrice = Comparator.comparing(row -> row.offer().net());
        return switch (scheme.tie()) {
            case LOWER_PRICE -> byPoints.thenComparing(byPrice);
            case HEAVIEST_CRITERION ->
                byPoints.thenComparing(byHeaviest(scheme)).thenComparing(byPrice);
            case LOT -> byPoints;
        };
    }

    private static Comparator<Row> byHeaviest(AwardScheme scheme) {
        Optional<AwardCriterion> heaviest = scheme.judged().stream()
                .max(Comparator.comparingInt(AwardCriterion::weight)
                        .thenComparing(Comparator.comparingInt(AwardCriterion::position)
                                .reversed()));
        return Comparator.comparingInt(
                        (Row row) -> heaviest.map(criterion -> row.hundredths().getOrDefault(criterion.position(), 0))
                                .orElse(0))
                .reversed();
    }
}
