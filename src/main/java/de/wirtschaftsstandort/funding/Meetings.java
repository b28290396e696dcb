package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads meetings, who was invited and who was there. */
@Component
public class Meetings {

    /** How far a meeting is. */
    public enum State {
        PLANNED("Geplant"),
        INVITED("Eingeladen"),
        HELD("Durchgeführt"),
        MINUTES_DRAFTED("Niederschrift entworfen"),
        MINUTES_CONFIRMED("Niederschrift bestätigt"),
        CANCELLED("Abgesagt");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether it can still be moved, invited to or called off. */
        public boolean isAhead() {
            return this == PLANNED || this == INVITED;
        }
    }

    /**
     * A meeting, to come or held.
     *
     * @param heldOn the day it was held, or is to be
     * @param shortNotice why it was invited to later than the rules of procedure ask for; empty when it was not
     */
    public record Meeting(
            MeetingId id,
            BodyId body,
            String bodyName,
            String number,
            LocalDate heldOn,
            Optional<LocalTime> begins,
            String place,
            String agenda,
            String minutes,
            Optional<LocalDate> confirmedOn,
            Optional<LocalDate> invitedOn,
            String shortNotice,
            String cancelReason,
            State state,
            Set<MemberId> present) {}

    /** Somebody's latest invitation. */
    public record Invitation(String member, boolean byMail) {}

    private static final String SELECT =
            "select t.*, b.name as body_name from funding.meeting t join funding.body b on b.id = t.body_id where"
                    + " b.programme_id = ? ";

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

    /** @throws Refused when the programme has no such meeting */
    public Meeting require(ProgrammeId programme, MeetingId id) {
        return jdbc.sql(SELECT + "and t.id = ?")
                .params(programme.value(), id.value())
                .query((row, n) -> meeting(row))
                .optional()
                .orElseThrow(() -> new Refused("meeting", "Diese Sitzung gibt es nicht."));
    }

    /** The latest invitation of each member, by name. */
    public List<Invitation> invited(MeetingId id) {
        return jdbc.sql(
                        """
                        select distinct on (m.name, m.id) m.name, i.by_mail
                          from funding.invitation i join funding.member m on m.id = i.member_id
                         where i.meeting_id = ? order by m.name, m.id, i.invited_at desc
                        """)
                .param(id.value())
                .query((row, n) -> new Invitation(row.getString("name"), row.getBoolean("by_mail")))
                .list();
    }

    private Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                new MeetingId(row.getInt("id")),
                new BodyId(row.getInt("body_id")),
                row.getString("body_name"),
                row.getString("number"),
                row.getObject("held_on", LocalDate.class),
                Optional.ofNullable(row.getObject("begins_at", LocalTime.class)),
                row.getString("place"),
                row.getString("agenda"),
                row.getString("minutes"),
                Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("invited_on", LocalDate.class)),
                row.getString("short_notice"),
                row.getString("cancel_reason"),
                State.valueOf(row.getString("state")),
                jdbc.sql("select member_id from funding.attendance where meeting_id = ?")
                        .param(row.getInt("id"))
                        .query((one, n) -> new MemberId(one.getInt("member_id")))
                        .set());
    }
}
