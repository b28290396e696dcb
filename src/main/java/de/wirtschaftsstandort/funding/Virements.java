package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads virements. */
@Component
public class Virements {

    private static final String SELECT =
            """
            select v.*,
                   array(select measure_id from funding.virement_line l where l.virement_id = v.id order by measure_id, year) as measures,
                   array(select year from funding.virement_line l where l.virement_id = v.id order by measure_id, year) as years,
                   array(select delta_cents from funding.virement_line l where l.virement_id = v.id order by measure_id, year) as deltas
              from funding.virement v
             where
            """;

    private final JdbcClient jdbc;

    Virements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a programme by number. */
    public List<Virement> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + "v.programme_id = ? order by v.number")
                .param(programme.value())
                .query((row, n) -> virement(row))
                .list();
    }

    /** As they stood; a decision or an approval after the day has not happened yet. */
    public List<Virement> of(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql(SELECT.replace("funding.virement v\n", "funding.virements_as_of(:programme, :day, :known) v\n")
                        + "true order by v.number")
                .param("programme", programme.value())
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
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
        return jdbc.sql(SELECT + "v.id = ?")
                .param(id.value())
                .query((row, n) -> virement(row))
                .single();
    }

    private static Virement virement(ResultSet row) throws SQLException {
        Integer[] measures = (Integer[]) row.getArray("measures").getArray();
        Integer[] years = (Integer[]) row.getArray("years").getArray();
        Long[] deltas = (Long[]) row.getArray("deltas").getArray();
        List<PlanChange> lines = IntStream.range(0, measures.length)
                .mapToObj(n -> new PlanChange(new MeasureId(measures[n]), years[n], Money.ofCents(deltas[n])))
                .toList();
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
