package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records that a body met and who of its members came: as it was planned, or without a plan. */
@Component
public class HoldMeeting {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Bodies bodies;
    private final Meetings meetings;
    private final JdbcClient jdbc;

    HoldMeeting(Bookkeeping bookkeeping, Permissions permissions, Bodies bodies, Meetings meetings, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.bodies = bodies;
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    /** A meeting nobody planned here. */
    public MeetingId hold(
            Actor actor, BodyId bodyId, LocalDate day, String place, String agenda, Collection<MemberId> present) {
        Body body = bodies.require(bodyId);
        return bookkeeping.book(body.programme(), booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, body.programme());
            check(booking, bodyId, day, present).refuse();
            String number = number(booking, body.kind(), day.getYear());
            int id = jdbc.sql(
                            """
                            insert into funding.meeting (body_id, number, held_on, place, agenda, state, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, 'HELD', ?, ?) returning id
                            """)
                    .params(
                            bodyId.value(),
                            number,
                            day,
                            place,
                            agenda,
                            actor.user().value(),
                            booking.timestamp())
                    .query(Integer.class)
                    .single();
            attend(booking, actor, id, number, present);
            return new MeetingId(id);
        });
    }

    /** A planned meeting, on its day or later. */
    public void holdPlanned(Actor actor, ProgrammeId programme, MeetingId id, Collection<MemberId> present) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            Meetings.Meeting meeting = meetings.require(programme, id);
            check(booking, meeting.body(), meeting.heldOn(), present)
                    .when(
                            !meeting.state().isAhead(),
                            "",
                            meeting.number() + " ist „" + meeting.state().label() + "“.")
                    .refuse();
            jdbc.sql("update funding.meeting set state = 'HELD' where id = ?")
                    .param(id.value())
                    .update();
            attend(booking, actor, id.value(), meeting.number(), present);
            return id;
        });
    }

    static String number(Booking booking, Body.Kind kind, int year) {
        return booking.number(prefix(kind), year, 2);
    }

    static String prefix(Body.Kind kind) {
        return kind == Body.Kind.STEERING ? "STG" : "AG";
    }

    private Complaints check(Booking booking, BodyId body, LocalDate day, Collection<MemberId> present) {
        Set<MemberId> members =
                bodies.members(body, day).stream().map(Member::id).collect(Collectors.toSet());
        List<String> strangers = names(
                present.stream().filter(member -> !members.contains(member)).toList());
        return new Complaints()
                .when(day.isAfter(booking.today()), "heldOn", "Die Sitzung liegt in der Zukunft.")
                .when(
                        !strangers.isEmpty(),
                        "present",
                        "Am " + GermanDate.format(day) + " saßen noch nicht oder nicht mehr im Gremium: "
                                + String.join(", ", strangers)
                                + ". Bitte den Tag der Sitzung oder den Beginn der Mitgliedschaft prüfen.");
    }

    private void attend(Booking booking, Actor actor, int id, String number, Collection<MemberId> present) {
        Set.copyOf(present).forEach(member -> jdbc.sql("insert into funding.attendance values (?, ?)")
                .params(id, member.value())
                .update());
        booking.note(actor, "Sitzung festgehalten", number, "", present.size() + " anwesend", "");
    }

    private List<String> names(List<MemberId> members) {
        return jdbc.sql("select name from funding.member where id = any (?) order by name")
                .param(members.stream().map(MemberId::value).toArray(Integer[]::new))
                .query(String.class)
                .list();
    }
}
