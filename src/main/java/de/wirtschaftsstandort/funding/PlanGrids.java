package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the grid of the plan and tells whether it is still the one a person has before them. */
@Component
public class PlanGrids {

    private final Permissions permissions;
    private final Programmes programmes;
    private final Plans plans;
    private final TermsInForce terms;
    private final JdbcClient jdbc;

    PlanGrids(Permissions permissions, Programmes programmes, Plans plans, TermsInForce terms, JdbcClient jdbc) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.plans = plans;
        this.terms = terms;
        this.jdbc = jdbc;
    }

    public PlanGrid of(Actor actor, ProgrammeId programme) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        // The mark first: what comes in between makes it too old, never too young.
        PlanGrid.Mark mark = mark(programme);
        Plan current = plans.current(programme);
        Plan approved = plans.approvedBase(programme).plan();
        FundingTerms inForce = terms.latest(programme);
        TreeSet<Integer> years = new TreeSet<>(inForce.approved().years());
        years.addAll(current.years());
        years.addAll(approved.years());
        return new PlanGrid(
                mark,
                List.copyOf(years),
                programmes.measures(programme),
                approved,
                current,
                YearLimit.of(current, plans.ownFundsBeyondGrant(programme, AsOf.everything()), inForce));
    }

    private PlanGrid.Mark mark(ProgrammeId programme) {
        return new PlanGrid.Mark(jdbc.sql(
                        """
                        select coalesce(max(e.id), 0) from funding.plan_entry e join funding.measure m on m.id = e.measure_id
                         where m.programme_id = ?
                        """)
                .param(programme.value())
                .query(Long.class)
                .single());
    }

    /** Call while the programme is held. */
    void refuseUnlessStill(ProgrammeId programme, PlanGrid.Mark seen) {
        if (!mark(programme).equals(seen)) {
            List<String> since = jdbc.sql(
                            """
                            select distinct coalesce(v.number, 'Fassung ' || p.number) from funding.plan_entry e
                              join funding.measure m on m.id = e.measure_id
                              left join funding.virement v on v.id = e.virement_id
                              left join funding.plan_version p on p.id = e.plan_version_id
                             where m.programme_id = ? and e.id > ? order by 1
                            """)
                    .params(programme.value(), seen.lastEntry())
                    .query(String.class)
                    .list();
            throw new Refused(
                    "mark",
                    "Der Plan wurde inzwischen geändert (" + String.join(", ", since)
                            + "). Ihre Eingaben stehen noch da; bitte prüfen Sie sie am neuen Stand und senden Sie"
                            + " noch einmal.");
        }
    }
}
