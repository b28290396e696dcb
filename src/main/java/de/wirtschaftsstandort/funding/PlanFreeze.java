package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals a plan version: pictures the plan as it is, hashes the picture, lets nothing more in. */
final class PlanFreeze {

    private PlanFreeze() {}

    /** From now on virements are measured against this version. */
    static void freezeAsBase(JdbcClient jdbc, int version, LocalDate validFrom, Instant at) {
        jdbc.sql(
                        """
                        insert into funding.plan_version_line (plan_version_id, measure_id, year, cents)
                        select v.id, e.measure_id, e.year, sum(e.delta_cents)
                          from funding.plan_version v
                          join funding.measure m on m.programme_id = v.programme_id
                          join funding.plan_entry e on e.measure_id = m.id
                         where v.id = ?
                         group by v.id, e.measure_id, e.year
                        having sum(e.delta_cents) > 0
                        """)
                .param(version)
                .update();
        jdbc.sql(
                        """
                        update funding.plan_version
                           set is_approved_base = false, state = 'SUPERSEDED'
                         where is_approved_base and programme_id = (select programme_id from funding.plan_version where id = ?)
                        """)
                .param(version)
                .update();
        jdbc.sql(
                        """
                        update funding.plan_version
                           set frozen_at = ?, frozen_hash = funding.plan_version_hash(id), valid_from = ?, is_approved_base = true,
                               state = case when grant_decision_id is null then 'DECIDED' else 'APPROVED' end
                         where id = ?
                        """)
                .params(Timestamp.from(at), validFrom, version)
                .update();
    }
}
