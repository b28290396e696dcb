package de.wirtschaftsstandort.funding;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chooses how a need is bought; less than its whole value demands is refused. */
@Component
public class ChooseProcedure {

    private final ProcurementStep step;
    private final Procurements procurements;
    private final JdbcClient jdbc;

    ChooseProcedure(ProcurementStep step, Procurements procurements, JdbcClient jdbc) {
        this.step = step;
        this.procurements = procurements;
        this.jdbc = jdbc;
    }

    /** @param lotDecision why the need is or is not split into lots */
    public void choose(Actor actor, ProcurementId id, Procedure procedure, String reason, String lotDecision) {
        step.take(
                actor,
                id,
                "Verfahren gewählt",
                Set.of(Procurement.State.NEED, Procurement.State.PROCEDURE_CHOSEN),
                Procurement.State.PROCEDURE_CHOSEN,
                (booking, procurement) -> {
                    ProcedureAdvice advice = procurements.advice(procurement);
                    new Complaints()
                            .blank(reason, "procedureReason", "Bitte die Wahl des Verfahrens begründen.")
                            .blank(lotDecision, "lotDecision", "Bitte die Entscheidung über Lose begründen.")
                            .when(
                                    !procedure.satisfies(advice.required()),
                                    "procedure",
                                    () -> "Bei " + advice.value().format("de") + " netto ist mindestens nötig: "
                                            + advice.required().label() + " ("
                                            + advice.thresholds().citation() + "). "
                                            + String.join(" ", advice.warnings()))
                            .refuse();
                    jdbc.sql(
                                    "update funding.procurement set procedure = ?, procedure_reason = ?, lot_decision = ? where id = ?")
                            .params(procedure.name(), reason, lotDecision, id.value())
                            .update();
                    return procedure.label();
                });
    }
}
