package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scores the offers, or says why one is rejected. */
@Component
public class EvaluateOffers {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Procurements procurements;
    private final AwardSchemes schemes;
    private final JdbcClient jdbc;

    EvaluateOffers(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Procurements procurements,
            AwardSchemes schemes,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.procurements = procurements;
        this.schemes = schemes;
        this.jdbc = jdbc;
    }

    /**
     * @param scores by bidder
     * @param rejected reason by bidder
     */
    public void evaluate(Actor actor, ProcurementId id, Map<PartyId, Integer> scores, Map<PartyId, String> rejected) {
        if (schemes.find(id).isPresent()) {
            throw new Refused("scores", "Für diese Vergabe sind Kriterien festgelegt; nach ihnen wird gewertet.");
        }
        record(actor, id, scores, rejected);
    }

    /** With the rounded sums of the points by criteria. */
    void evaluateByCriteria(
            Actor actor, ProcurementId id, Map<PartyId, Integer> scores, Map<PartyId, String> rejected) {
        record(actor, id, scores, rejected);
    }

    private void record(Actor actor, ProcurementId id, Map<PartyId, Integer> scores, Map<PartyId, String> rejected) {
        ProgrammeId programme = procurements.programmeOf(id);
        bookkeeping.book(programme, booking -> {
            Procurement procurement = procurements.require(programme, id);
            permissions.require(actor, FundingAction.EVALUATE_OFFERS, programme, procurement.measures());
            List<PartyId> bidders =
                    procurements.offers(id).stream().map(Offer::bidder).toList();
            if (actor.employer().filter(bidders::contains).isPresent()
                    || declared(id, actor).filter(bidders::contains).isPresent()
                    || actor.rolesIn(programme).contains(FundingRole.PROVIDER)) {
                throw new NotPermitted("Wer für einen Bieter arbeitet, wertet keine Angebote dieser Vergabe.");
            }
            if (!procurements.isEvaluator(id, actor.user())) {
                throw new NotPermitted("Angebote werten nur Personen, die für diese Vergabe benannt sind.");
            }
            new Complaints()
                    .when(
                            procurement.state() != Procurement.State.RUNNING,
                            "",
                            "Gewertet wird, solange die Vergabe läuft.")
                    .when(bidders.isEmpty(), "offers", "Es liegt kein Angebot vor.")
                    .when(
                            !bidders.stream()
                                    .allMatch(bidder -> scores.containsKey(bidder)
                                            || !rejected.getOrDefault(bidder, "")
                                                    .isBlank()),
                            "scores",
                            "Jedes Angebot braucht Punkte oder einen Ablehnungsgrund.")
                    .refuse();
            bidders.forEach(bidder -> jdbc.sql(
                            "update funding.procurement_offer set score = ?, rejected_reason = ? where procurement_id"
                                    + " = ? and party_id = ?")
                    .param(scores.get(bidder))
                    .param(rejected.getOrDefault(bidder, ""))
                    .param(id.value())
                    .param(bidder.value())
                    .update());
            jdbc.sql("update funding.procurement set state = 'EVALUATION' where id = ?")
                    .param(id.value())
                    .update();
            booking.note(actor, "Angebote gewertet", procurement.number(), "", scores.size() + " gewertet", "");
            return id;
        });
    }

    /** The company somebody named as theirs when they became an evaluator; it may have bid since. */
    private Optional<PartyId> declared(ProcurementId id, Actor actor) {
        return jdbc.sql(
                        """
                        select party_id from funding.procurement_evaluator
                         where procurement_id = ? and user_id = ? and party_id is not null
                        """)
                .params(id.value(), actor.user().value())
                .query(Integer.class)
                .optional()
                .map(PartyId::new);
    }
}
