package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the book of decisions. */
@Component
public class Decisions {

    private static final String SELECT =
            "select d.*, b.competence from funding.decision d join funding.body b on b.id = d.body_id where d.programme_id = ? ";

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a programme, oldest first. */
    public List<Decision> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + "order by d.decided_on, d.number")
                .param(programme.value())
                .query((row, n) -> decision(row))
                .list();
    }

    /** Those of a day and before that were on record at the instant. */
    public List<Decision> of(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql(SELECT + "and d.decided_on <= ? and d.recorded_at <= ? order by d.decided_on, d.number")
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> decision(row))
                .list();
    }

    Decision require(ProgrammeId programme, DecisionId id) {
        return jdbc.sql(SELECT + "and d.id = ?")
                .params(programme.value(), id.value())
                .query((row, n) -> decision(row))
                .optional()
                .orElseThrow(() -> new Refused("decision", "Diesen Beschluss gibt es in diesem Programm nicht."));
    }

    private Decision decision(ResultSet row) throws SQLException {
        Map<String, String> excluded = new TreeMap<>();
        jdbc.sql(
                        """
                        select m.name, e.reason from funding.decision_exclusion e join funding.member m on m.id = e.member_id
                         where e.decision_id = ?
                        """)
                .param(row.getInt("id"))
                .query((one, n) -> excluded.put(one.getString("name"), one.getString("reason")))
                .list();
        return new Decision(
                new DecisionId(row.getInt("id")),
                row.getString("number"),
                row.getString("title"),
                row.getString("wording"),
                row.getInt("yes"),
                row.getInt("no"),
                row.getInt("abstained"),
                row.getInt("voting"),
                row.getInt("present"),
                row.getBoolean("accepted"),
                row.getString("competence").equals("DECIDING"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("effective_from", LocalDate.class),
                excluded);
    }
}
