package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ends a procurement: the note is complete, every order is settled, nothing is ordered on it any more. */
@Component
public class FinishProcurement {

    private final ProcurementStep step;
    private final Procurements procurements;
    private final Commitments commitments;

    FinishProcurement(ProcurementStep step, Procurements procurements, Commitments commitments) {
        this.step = step;
        this.procurements = procurements;
        this.commitments = commitments;
    }

    /** @throws Refused naming the orders that are still open and what the note lacks */
    public void finish(Actor actor, ProcurementId id) {
        step.take(
                actor,
                id,
                "Vergabe abgeschlossen",
                Set.of(Procurement.State.AWARDED),
                Procurement.State.FINISHED,
                (booking, procurement) -> {
                    List<String> open = commitments.ofProcurement(id).stream()
                            .filter(order -> order.state().isOpen())
                            .map(Commitment::number)
                            .toList();
                    List<String> missing = ProcurementLists.missing(procurement, procurements.offers(id));
                    new Complaints()
                            .when(
                                    !open.isEmpty(),
                                    "orders",
                                    "Noch nicht abgerechnet: " + String.join(", ", open)
                                            + ". Bitte erst die Aufträge beenden.")
                            .when(
                                    !missing.isEmpty(),
                                    "facts",
                                    "Im Vergabevermerk fehlt: " + String.join(", ", missing) + ".")
                            .refuse();
                    return procurement.awardedOn().map(LocalDate::toString).orElse("");
                });
    }
}
