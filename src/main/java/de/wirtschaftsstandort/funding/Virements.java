package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads virements. */
@Component
public class Virements {

    private final JdbcClient jdbc;

    Virements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a programme by number. */
    public List<Virement> of(ProgrammeId programme) {
        return jdbc.sql("select * from funding.virement where programme_id = ? order by number")
                .param(programme.value())
                .query((row, n) -> virement(row))
                .list();
    }

    ProgrammeId programmeOf(VirementId id) {
        return new ProgrammeId(jdbc.sql("select programme_id from funding.virement where id = ?")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Refused("", "Diese Umwidmung gibt es nicht.")));
    }

    Virement require(VirementId id) {
        return jdbc.sql("select * from funding.virement where id = ?")
                .param(id.value())
                .query((row, n) -> virement(row))
                .single();
    }

    private Virement virement(ResultSet row) throws SQLException {
        List<PlanChange> lines = jdbc.sql(
                        "select * from funding.virement_line where virement_id = ? order by measure_id, year")
                .param(row.getInt("id"))
                .query((line, n) -> new PlanChange(
                        new MeasureId(line.getInt("measure_id")),
                        line.getInt("year"),
                        Money.ofCents(line.getLong("delta_cents"))))
                .list();
        return new Virement(
                new VirementId(row.getInt("id")),
                new ProgrammeId(row.getInt("programme_id")),
                row.getString("number"),
                new VirementRequest(
                        VirementKind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        lines,
                        Optional.ofNullable(row.getObject("grant_decision_id", Integer.class))
                                .map(GrantDecisionId::new),
                        row.getBoolean("own_funds")),
                ApprovalLevel.valueOf(row.getString("level")),
                Virement.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("effective_on", LocalDate.class)));
    }
}
