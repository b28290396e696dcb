package de.wirtschaftsstandort.funding;

import java.util.EnumSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Abandons a procurement with the reason the record needs. */
@Component
public class CancelProcurement {

    private final ProcurementStep step;
    private final JdbcClient jdbc;

    CancelProcurement(ProcurementStep step, JdbcClient jdbc) {
        this.step = step;
        this.jdbc = jdbc;
    }

    public void cancel(Actor actor, ProcurementId id, String reason) {
        step.take(
                actor,
                id,
                "Vergabe aufgehoben",
                EnumSet.range(Procurement.State.NEED, Procurement.State.BIDDERS_INFORMED),
                Procurement.State.CANCELLED,
                (booking, procurement) -> {
                    new Complaints()
                            .blank(reason, "reason", "Bitte die Aufhebung begründen.")
                            .refuse();
                    jdbc.sql("update funding.procurement set cancel_reason = ? where id = ?")
                            .params(reason, id.value())
                            .update();
                    return reason;
                });
    }
}
