package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls a meeting off that has not been held; who was invited is told, the number stays used. */
@Component
@OnlyWithBackoffice
public class CancelMeeting {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Programmes programmes;
    private final WriteToMembers mails;
    private final JdbcClient jdbc;

    CancelMeeting(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Bodies bodies,
            Meetings meetings,
            Programmes programmes,
            WriteToMembers mails,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.bodies = bodies;
        this.meetings = meetings;
        this.programmes = programmes;
        this.mails = mails;
        this.jdbc = jdbc;
    }

    /** @throws Refused without a reason, or when the meeting was held or is off already */
    public void cancel(Actor actor, ProgrammeId programme, MeetingId id, String reason) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            Meetings.Meeting meeting = meetings.require(programme, id);
            new Complaints()
                    .when(
                            !meeting.state().isAhead(),
                            "",
                            "Absagen lässt sich eine geplante Sitzung; " + meeting.number() + " ist „"
                                    + meeting.state().label() + "“.")
                    .blank(reason, "reason", "Bitte sagen, warum die Sitzung ausfällt.")
                    .refuse();
            jdbc.sql("update funding.meeting set state = 'CANCELLED', cancel_reason = ? where id = ?")
                    .params(reason.strip(), id.value())
                    .update();
            if (meeting.state() == Meetings.State.INVITED) {
                mails.write(
                        actor,
                        bodies.members(meeting.body(), meeting.heldOn()),
                        MeetingMail.cancellation(programmes.require(programme), meetings.require(programme, id)),
                        booking.today());
            }
            booking.note(
                    actor,
                    "Sitzung abgesagt",
                    meeting.number(),
                    GermanDate.format(meeting.heldOn()),
                    "",
                    reason.strip());
            return id;
        });
    }
}
