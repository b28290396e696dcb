package de.wirtschaftsstandort.funding;

import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks companies for offers or publishes the call. */
@Component
public class InviteBidders {

    private final ProcurementStep step;
    private final Parties parties;
    private final JdbcClient jdbc;

    InviteBidders(ProcurementStep step, Parties parties, JdbcClient jdbc) {
        this.step = step;
        this.parties = parties;
        this.jdbc = jdbc;
    }

    /** @param suitability proof of suitability asked of each company; empty map for a public call */
    public void invite(Actor actor, ProcurementId id, Map<PartyId, String> suitability) {
        step.take(
                actor,
                id,
                "Zum Angebot aufgefordert",
                Set.of(Procurement.State.PROCEDURE_CHOSEN),
                Procurement.State.RUNNING,
                (booking, procurement) -> {
                    boolean publicCall = procurement
                            .procedure()
                            .filter(Set.of(Procedure.OPEN, Procedure.EU_OPEN)::contains)
                            .isPresent();
                    new Complaints()
                            .when(
                                    !publicCall && suitability.isEmpty(),
                                    "invited",
                                    "Bitte angeben, wer zum Angebot aufgefordert wird.")
                            .refuse();
                    suitability.forEach((party, proof) -> {
                        parties.require(procurement.programme(), party);
                        jdbc.sql("insert into funding.procurement_invitation values (?, ?, ?)")
                                .params(id.value(), party.value(), proof)
                                .update();
                    });
                    return suitability.size() + " aufgefordert";
                });
    }
}
