package de.wirtschaftsstandort.funding;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names somebody who evaluates offers; nobody evaluates offers of a company they work for. */
@Component
public class NameEvaluator {

    private final ProcurementStep step;
    private final Procurements procurements;
    private final JdbcClient jdbc;

    NameEvaluator(ProcurementStep step, Procurements procurements, JdbcClient jdbc) {
        this.step = step;
        this.procurements = procurements;
        this.jdbc = jdbc;
    }

    /**
     * @param employer besides the one on record for the person
     * @param noConflict the person declares to have no interest in the outcome
     */
    public void name(Actor actor, ProcurementId id, UserId evaluator, Optional<PartyId> employer, boolean noConflict) {
        step.take(
                actor,
                id,
                "Wertende benannt",
                Set.of(Procurement.State.RUNNING),
                Procurement.State.RUNNING,
                (booking, procurement) -> {
                    Optional<PartyId> worksFor = employer.or(() -> onRecord(evaluator));
                    boolean competes = worksFor.filter(
                                    company -> procurements.invited(id).contains(company)
                                            || procurements.offers(id).stream().anyMatch(offer -> offer.bidder()
                                                    .equals(company)))
                            .isPresent();
                    new Complaints()
                            .when(!noConflict, "noConflict", "Ohne Erklärung zu Interessenkonflikten wertet niemand.")
                            .when(
                                    competes,
                                    "evaluator",
                                    "Wer für einen Bieter arbeitet, wertet keine Angebote dieser Vergabe.")
                            .refuse();
                    jdbc.sql(
                                    """
                            insert into funding.procurement_evaluator values (?, ?, ?, ?)
                            on conflict (procurement_id, user_id) do update set party_id = excluded.party_id, no_conflict = excluded.no_conflict
                            """)
                            .param(id.value())
                            .param(evaluator.value())
                            .param(worksFor.map(PartyId::value).orElse(null))
                            .param(noConflict)
                            .update();
                    return evaluator.value();
                });
    }

    private Optional<PartyId> onRecord(UserId person) {
        return jdbc.sql("select party_id from funding.party_user where user_id = ?")
                .param(person.value())
                .query((row, n) -> new PartyId(row.getInt("party_id")))
                .optional();
    }
}
