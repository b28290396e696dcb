package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads bodies and who sits in them on a day. */
@Component
public class Bodies {

    private final JdbcClient jdbc;

    Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Body> of(ProgrammeId programme) {
        return jdbc.sql("select id from funding.body where programme_id = ? order by kind, name")
                .param(programme.value())
                .query((row, n) -> require(new BodyId(row.getInt("id"))))
                .list();
    }

    public Body require(BodyId id) {
        return jdbc.sql("select * from funding.body where id = ?")
                .param(id.value())
                .query((row, n) -> body(row))
                .optional()
                .orElseThrow(() -> new Refused("body", "Dieses Gremium gibt es nicht."));
    }

    /** Members on a day, by name. */
    public List<Member> members(BodyId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select * from funding.member
                         where body_id = :body and joined_on <= :day and (left_on is null or left_on >= :day)
                         order by name
                        """)
                .param("body", id.value())
                .param("day", day)
                .query((row, n) -> new Member(
                        new MemberId(row.getInt("id")),
                        new UserId(row.getString("user_id")),
                        row.getString("name"),
                        Stakeholder.valueOf(row.getString("stakeholder")),
                        row.getBoolean("voting"),
                        row.getString("email")))
                .list();
    }

    /** Stakeholders without a filled seat on a day. */
    public List<Stakeholder> missing(BodyId id, LocalDate day) {
        return require(id)
                .missing(members(id, day).stream().map(Member::stakeholder).toList());
    }

    private Body body(ResultSet row) throws SQLException {
        Map<Stakeholder, Integer> seats = new EnumMap<>(Stakeholder.class);
        jdbc.sql("select stakeholder, minimum from funding.body_seat where body_id = ?")
                .param(row.getInt("id"))
                .query((seat, n) ->
                        seats.put(Stakeholder.valueOf(seat.getString("stakeholder")), seat.getInt("minimum")))
                .list();
        return new Body(
                new BodyId(row.getInt("id")),
                new ProgrammeId(row.getInt("programme_id")),
                Body.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("competence").equals("DECIDING"),
                row.getInt("quorum_bp"),
                Majority.valueOf(row.getString("majority")),
                seats,
                new RulesOfProcedure(row.getInt("notice_days"), row.getBoolean("circular")));
    }
}
