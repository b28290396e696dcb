package de.wirtschaftsstandort.funding;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives every offer its points by the criteria that were fixed, each with a reason; those for the price follow from the formula. */
@Component
public class EvaluateByCriteria {

    private static final int MOST_POINTS = 10;

    private final Bookkeeping bookkeeping;
    private final Procurements procurements;
    private final Parties parties;
    private final AwardSchemes schemes;
    private final EvaluateOffers evaluate;
    private final JdbcClient jdbc;

    EvaluateByCriteria(
            Bookkeeping bookkeeping,
            Procurements procurements,
            Parties parties,
            AwardSchemes schemes,
            EvaluateOffers evaluate,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.procurements = procurements;
        this.parties = parties;
        this.schemes = schemes;
        this.evaluate = evaluate;
        this.jdbc = jdbc;
    }

    /**
     * @param points by bidder and position of the criterion, for every offer that is not rejected
     * @param rejected reason by bidder
     */
    public void evaluate(
            Actor actor,
            ProcurementId id,
            Map<PartyId, Map<Integer, OfferRanking.Points>> points,
            Map<PartyId, String> rejected) {
        ProgrammeId programme = procurements.programmeOf(id);
        bookkeeping.book(programme, booking -> {
            AwardScheme scheme = schemes.find(id)
                    .orElseThrow(() -> new Refused("criteria", "Für diese Vergabe sind keine Kriterien festgelegt."));
            List<Offer> compared = procurements.offers(id).stream()
                    .filter(offer -> rejected.getOrDefault(offer.bidder(), "").isBlank())
                    .toList();
            Complaints complaints = new Complaints();
            compared.forEach(offer -> {
                String company = parties.require(programme, offer.bidder()).name();
                complaints.when(
                        !offer.formallyOk(),
                        "scores",
                        company + " ist formal auszuschließen; bitte den Grund angeben.");
                scheme.judged()
                        .forEach(criterion ->
                                check(complaints, company, criterion, points.getOrDefault(offer.bidder(), Map.of())));
            });
            complaints.refuse();
            Map<PartyId, Integer> scores = OfferRanking.of(scheme, compared, points).rows().stream()
                    .collect(Collectors.toMap(
                            row -> row.offer().bidder(),
                            row -> row.total().setScale(0, RoundingMode.HALF_UP).intValueExact()));
            evaluate.evaluateByCriteria(actor, id, scores, rejected);
            scores.keySet().forEach(bidder -> points.getOrDefault(bidder, Map.of())
                    .forEach((position, given) -> jdbc.sql("insert into funding.offer_points values (?, ?, ?, ?, ?)")
                            .params(id.value(), bidder.value(), position, given.points(), given.reason())
                            .update()));
            return id;
        });
    }

    private static void check(
            Complaints complaints, String company, AwardCriterion criterion, Map<Integer, OfferRanking.Points> given) {
        OfferRanking.Points points = given.get(criterion.position());
        complaints
                .when(
                        points == null || points.points() < 0 || points.points() > MOST_POINTS,
                        "scores",
                        company + ", " + criterion.name() + ": bitte 0 bis " + MOST_POINTS + " Punkte vergeben.")
                .when(
                        points != null && points.reason().isBlank(),
                        "scores",
                        company + ", " + criterion.name() + ": bitte die Punkte begründen.");
    }
}
