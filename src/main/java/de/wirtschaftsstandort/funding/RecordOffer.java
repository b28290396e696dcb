package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records a bid as it came in. */
@Component
public class RecordOffer {

    private final ProcurementStep step;
    private final Parties parties;
    private final JdbcClient jdbc;

    RecordOffer(ProcurementStep step, Parties parties, JdbcClient jdbc) {
        this.step = step;
        this.parties = parties;
        this.jdbc = jdbc;
    }

    public void record(
            Actor actor, ProcurementId id, PartyId bidder, Instant receivedAt, Money net, boolean formallyOk) {
        step.take(
                actor,
                id,
                "Angebot erfasst",
                Set.of(Procurement.State.RUNNING),
                Procurement.State.RUNNING,
                (booking, procurement) -> {
                    Party party = parties.require(procurement.programme(), bidder);
                    new Complaints()
                            .when(!net.isPositive(), "net", "Der Angebotspreis muss über null liegen.")
                            .refuse();
                    int added = jdbc.sql(
                                    """
                            insert into funding.procurement_offer
                                (procurement_id, party_id, received_at, net_cents, gross_cents, formally_ok, recorded_by)
                            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                            """)
                            .params(
                                    id.value(),
                                    bidder.value(),
                                    Timestamp.from(receivedAt),
                                    net.cents(),
                                    procurement.vat().grossOf(net).cents(),
                                    formallyOk,
                                    actor.user().value())
                            .update();
                    new Complaints()
                            .when(added == 0, "bidder", party.name() + " hat schon ein Angebot abgegeben.")
                            .refuse();
                    return "ein Angebot";
                });
    }
}
