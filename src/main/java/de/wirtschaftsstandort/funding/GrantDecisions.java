package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the decisions of the granting body, those not adopted yet included. */
@Component
public class GrantDecisions {

    /**
     * A decision on record.
     *
     * @param adopted whether the plan follows it
     */
    public record Recorded(GrantDecisionId id, int number, GrantDecision decision, boolean adopted) {}

    private final Permissions permissions;
    private final JdbcClient jdbc;

    GrantDecisions(Permissions permissions, JdbcClient jdbc) {
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** All of a programme, the first first. */
    public List<Recorded> of(Actor actor, ProgrammeId programme) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return jdbc.sql("select * from funding.grant_decision where programme_id = ? order by number")
                .param(programme.value())
                .query((row, n) -> recorded(row))
                .list();
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        GrantDecisionId id = new GrantDecisionId(row.getInt("id"));
        return new Recorded(
                id,
                row.getInt("number"),
                new GrantDecision(
                        GrantDecision.Kind.valueOf(row.getString("kind")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("effective_from", LocalDate.class),
                        new DateRange(
                                row.getObject("approved_from", LocalDate.class),
                                row.getObject("approved_to", LocalDate.class)),
                        Optional.ofNullable(row.getObject("early_start_from", LocalDate.class)),
                        new FundingRate(row.getInt("rate_bp")),
                        Money.ofCents(row.getLong("eligible_total_cents")),
                        Money.ofCents(row.getLong("grant_max_cents")),
                        row.getInt("final_instalment_bp"),
                        Period.parse(row.getString("payment_grace")),
                        row.getString("file_reference"),
                        tranches(id)),
                row.getTimestamp("adopted_at") != null);
    }

    private Map<Integer, Money> tranches(GrantDecisionId id) {
        Map<Integer, Money> tranches = new TreeMap<>();
        jdbc.sql("select year, grant_cap_cents from funding.year_tranche where grant_decision_id = ?")
                .param(id.value())
                .query((row, n) -> tranches.put(row.getInt("year"), Money.ofCents(row.getLong("grant_cap_cents"))))
                .list();
        return tranches;
    }
}
