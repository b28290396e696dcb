package de.wirtschaftsstandort.funding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how offers are compared and the points they got. */
@Component
class AwardSchemes {

    private record Rules(PriceFormula formula, TieRule tie) {}

    private final JdbcClient jdbc;

    AwardSchemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where no criteria were fixed. */
    Optional<AwardScheme> find(ProcurementId id) {
        List<AwardCriterion> criteria = jdbc.sql(
                        "select position, name, weight, by_price from funding.award_criterion where procurement_id = ?"
                                + " order by position")
                .param(id.value())
                .query((row, n) -> new AwardCriterion(
                        row.getInt("position"),
                        row.getString("name"),
                        row.getInt("weight"),
                        row.getBoolean("by_price")))
                .list();
        return criteria.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select price_formula, tie_rule from funding.procurement where id = ?")
                        .param(id.value())
                        .query((row, n) -> new Rules(
                                PriceFormula.valueOf(row.getString("price_formula")),
                                TieRule.valueOf(row.getString("tie_rule"))))
                        .optional()
                        .map(rules -> new AwardScheme(criteria, rules.formula(), rules.tie()));
    }

    /** By bidder and position of the criterion; empty before the evaluation. */
    Map<PartyId, Map<Integer, OfferRanking.Points>> points(ProcurementId id) {
        Map<PartyId, Map<Integer, OfferRanking.Points>> points = new HashMap<>();
        jdbc.sql("select party_id, position, points, reason from funding.offer_points where procurement_id = ?")
                .param(id.value())
                .query((row, n) -> points.computeIfAbsent(new PartyId(row.getInt("party_id")), none -> new HashMap<>())
                        .put(
                                row.getInt("position"),
                                new OfferRanking.Points(row.getInt("points"), row.getString("reason"))))
                .list();
        return points;
    }

    /** Empty where no criteria were fixed or nothing is evaluated yet. */
    Optional<OfferRanking> ranking(ProcurementId id, List<Offer> offers) {
        Map<PartyId, Map<Integer, OfferRanking.Points>> points = points(id);
        return find(id).filter(scheme ->
                        offers.stream().anyMatch(offer -> offer.score().isPresent()))
                .map(scheme -> OfferRanking.of(scheme, offers, points));
    }
}
