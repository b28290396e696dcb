package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads meetings and who was there. */
@Component
public class Meetings {

    /** A meeting that was held. */
    public record Meeting(
            MeetingId id,
            BodyId body,
            String bodyName,
            String number,
            LocalDate heldOn,
            String place,
            String agenda,
            String minutes,
            Optional<LocalDate> confirmedOn,
            Set<MemberId> present) {}

    private static final String SELECT =
            "select t.*, b.name as body_name from funding.meeting t join funding.body b on b.id = t.body_id where b.programme_id = ? ";

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a programme, the latest first. */
    public List<Meeting> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + "order by t.held_on desc, t.number desc")
                .param(programme.value())
                .query((row, n) -> meeting(row))
                .list();
    }

    /** By its number within the programme. */
    public Optional<Meeting> find(ProgrammeId programme, String number) {
        return jdbc.sql(SELECT + "and t.number = ?")
                .params(programme.value(), number)
                .query((row, n) -> meeting(row))
                .optional();
    }

    private Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                new MeetingId(row.getInt("id")),
                new BodyId(row.getInt("body_id")),
                row.getString("body_name"),
                row.getString("number"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getString("agenda"),
                row.getString("minutes"),
                Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class)),
                jdbc.sql("select member_id from funding.attendance where meeting_id = ?")
                        .param(row.getInt("id"))
                        .query((one, n) -> new MemberId(one.getInt("member_id")))
                        .set());
    }
}
