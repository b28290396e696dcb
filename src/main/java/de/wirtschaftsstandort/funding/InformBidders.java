package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the bidders who is to win, where the value of the need demands it. */
@Component
public class InformBidders {

    private final ProcurementStep step;
    private final JdbcClient jdbc;

    InformBidders(ProcurementStep step, JdbcClient jdbc) {
        this.step = step;
        this.jdbc = jdbc;
    }

    public void inform(Actor actor, ProcurementId id, LocalDate sentOn) {
        step.take(
                actor,
                id,
                "Bieter informiert",
                Set.of(Procurement.State.EVALUATION),
                Procurement.State.BIDDERS_INFORMED,
                (booking, procurement) -> {
                    new Complaints()
                            .when(sentOn.isAfter(booking.today()), "sentOn", "Das Schreiben liegt in der Zukunft.")
                            .refuse();
                    jdbc.sql("update funding.procurement set bidder_info_on = ? where id = ?")
                            .params(sentOn, id.value())
                            .update();
                    return GermanDate.format(sentOn);
                });
    }
}
