package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invites the members of a body to a planned meeting by mail, with its agenda, and once more when something changed. The
 * notice its rules of procedure ask for is kept, or the reason for a shorter one is on record and in the mail.
 */
@Component
@OnlyWithBackoffice
public class InviteMembers {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Programmes programmes;
    private final WriteToMembers mails;
    private final JdbcClient jdbc;

    InviteMembers(
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

    /**
     * Answers the members without an address, by name: they are invited in another way.
     *
     * @param shortNotice why the notice is shorter than the rules ask for; empty when it is not
     * @throws Refused when the meeting is held or off, the body empty or the notice too short without a reason
     */
    public List<String> invite(
            Actor actor, ProgrammeId programme, MeetingId id, Appointment appointment, String shortNotice) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            Meetings.Meeting meeting = meetings.require(programme, id);
            Body body = bodies.require(meeting.body());
            List<Member> members = bodies.members(meeting.body(), appointment.day());
            boolean late = booking.today().isAfter(body.rules().inviteUntil(appointment.day()));
            Complaints complaints = new Complaints()
                    .when(
                            !meeting.state().isAhead(),
                            "",
                            "Eingeladen wird zu einer geplanten Sitzung; " + meeting.number() + " ist „"
                                    + meeting.state().label() + "“.");
            appointment.check(booking, complaints);
            complaints
                    .when(members.isEmpty(), "", "An diesem Tag hat das Gremium keine Mitglieder.")
                    .when(
                            late && shortNotice.isBlank(),
                            "shortNotice",
                            () -> "Die Ladungsfrist von " + body.name() + " beträgt "
                                    + body.rules().noticeDays() + " Tage; einzuladen war bis "
                                    + GermanDate.format(body.rules().inviteUntil(appointment.day()))
                                    + ". Bitte den Grund der kürzeren Frist nennen oder einen späteren Tag wählen.")
                    .refuse();
            jdbc.sql(
                            """
                            update funding.meeting set held_on = ?, begins_at = ?, place = ?, agenda = ?, short_notice = ?, invited_on = ?,
                                   state = 'INVITED' where id = ?
                            """)
                    .param(appointment.day())
                    .param(appointment.begins().orElse(null))
                    .param(appointment.place())
                    .param(appointment.agenda())
                    .param(late ? shortNotice.strip() : "")
                    .param(booking.today())
                    .param(id.value())
                    .update();
            Meetings.Meeting invited = meetings.require(programme, id);
            List<MemberAddresses.Reached> reached = mails.write(
                    actor,
                    members,
                    MeetingMail.invitation(
                            programmes.require(programme), invited, meeting.state() == Meetings.State.INVITED),
                    booking.today());
            reached.forEach(one -> jdbc.sql("insert into funding.invitation values (?, ?, ?, ?, ?)")
                    .params(
                            id.value(),
                            one.member().id().value(),
                            !one.email().isEmpty(),
                            booking.timestamp(),
                            actor.user().value())
                    .update());
            List<String> without = reached.stream()
                    .filter(one -> one.email().isEmpty())
                    .map(one -> one.member().name())
                    .toList();
            booking.note(
                    actor,
                    "Zur Sitzung eingeladen",
                    meeting.number(),
                    "",
                    GermanDate.format(appointment.day()) + ", " + (members.size() - without.size()) + " von "
                            + members.size() + " per E-Mail",
                    late ? shortNotice.strip() : "");
            return without;
        });
    }

    /** Members without an address on a day, by name. */
    public List<String> unreached(BodyId body, LocalDate day) {
        return mails.reach(bodies.members(body, day)).stream()
                .filter(one -> one.email().isEmpty())
                .map(one -> one.member().name())
                .toList();
    }
}
