package de.wirtschaftsstandort.funding;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fixes how offers will be compared, after the procedure is chosen and before anybody is invited to bid. */
@Component
public class FixCriteria {

    private final ProcurementStep step;
    private final JdbcClient jdbc;

    FixCriteria(ProcurementStep step, JdbcClient jdbc) {
        this.step = step;
        this.jdbc = jdbc;
    }

    /** @throws Refused when the weights are not 100 together, or bidders have been invited */
    public void fix(Actor actor, ProcurementId id, AwardScheme scheme) {
        step.take(
                actor,
                id,
                "Wertungskriterien festgelegt",
                Set.of(Procurement.State.PROCEDURE_CHOSEN),
                Procurement.State.PROCEDURE_CHOSEN,
                (booking, procurement) -> {
                    scheme.check().refuse();
                    jdbc.sql("delete from funding.award_criterion where procurement_id = ?")
                            .param(id.value())
                            .update();
                    scheme.criteria().forEach(one -> jdbc.sql(
                                    "insert into funding.award_criterion values (?, ?, ?, ?, ?)")
                            .params(id.value(), one.position(), one.name().strip(), one.weight(), one.byPrice())
                            .update());
                    jdbc.sql("update funding.procurement set price_formula = ?, tie_rule = ? where id = ?")
                            .params(scheme.formula().name(), scheme.tie().name(), id.value())
                            .update();
                    return scheme.weights();
                });
    }
}
