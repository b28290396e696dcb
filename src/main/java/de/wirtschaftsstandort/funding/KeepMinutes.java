package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts and confirms the minutes of a meeting; confirmed ones stay as they are. */
@Component
public class KeepMinutes {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    KeepMinutes(Bookkeeping bookkeeping, Permissions permissions, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** By whoever keeps them, or by the provider for them; what is not confirmed may be written anew. */
    public void draft(Actor actor, ProgrammeId programme, MeetingId meeting, String minutes) {
        bookkeeping.book(programme, booking -> {
            if (!permissions.allows(actor, FundingAction.PREPARE_DRAFT, programme)) {
                permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            }
            new Complaints()
                    .blank(minutes, "minutes", "Die Niederschrift ist leer.")
                    .refuse();
            change(
                    programme,
                    "minutes = ?, state = 'MINUTES_DRAFTED'",
                    "state in ('HELD', 'MINUTES_DRAFTED')",
                    minutes,
                    meeting);
            booking.note(actor, "Niederschrift entworfen", "Sitzung " + meeting.value(), "", minutes, "");
            return meeting;
        });
    }

    /** Never by the provider, whose draft it may be. */
    public void confirm(Actor actor, ProgrammeId programme, MeetingId meeting, LocalDate confirmedOn) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            change(
                    programme,
                    "confirmed_on = ?, state = 'MINUTES_CONFIRMED'",
                    "state = 'MINUTES_DRAFTED'",
                    confirmedOn,
                    meeting);
            booking.note(
                    actor, "Niederschrift bestätigt", "Sitzung " + meeting.value(), "", confirmedOn.toString(), "");
            return meeting;
        });
    }

    private void change(ProgrammeId programme, String assignment, String condition, Object value, MeetingId meeting) {
        int changed = jdbc.sql("update funding.meeting set " + assignment + " where id = ? and " + condition
                        + " and body_id in (select id from funding.body where programme_id = ?)")
                .params(value, meeting.value(), programme.value())
                .update();
        new Complaints()
                .when(changed == 0, "", "Die Niederschrift dieser Sitzung lässt das nicht mehr zu.")
                .refuse();
    }
}
