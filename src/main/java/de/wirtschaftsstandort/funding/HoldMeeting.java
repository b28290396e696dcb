package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records that a body met and who of its members came. */
@Component
public class HoldMeeting {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Bodies bodies;
    private final JdbcClient jdbc;

    HoldMeeting(Bookkeeping bookkeeping, Permissions permissions, Bodies bodies, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    public MeetingId hold(
            Actor actor, BodyId bodyId, LocalDate day, String place, String agenda, Collection<MemberId> present) {
        Body body = bodies.require(bodyId);
        return bookkeeping.book(body.programme(), booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, body.programme());
            Set<MemberId> members =
                    bodies.members(bodyId, day).stream().map(Member::id).collect(Collectors.toSet());
            List<String> strangers = names(
                    present.stream().filter(member -> !members.contains(member)).toList());
            new Complaints()
                    .when(day.isAfter(booking.today()), "heldOn", "Die Sitzung liegt in der Zukunft.")
                    .when(
                            !strangers.isEmpty(),
                            "present",
                            "Am " + GermanDate.format(day) + " saßen noch nicht oder nicht mehr im Gremium: "
                                    + String.join(", ", strangers)
                                    + ". Bitte den Tag der Sitzung oder den Beginn der Mitgliedschaft prüfen.")
                    .refuse();
            String number = booking.number(body.kind() == Body.Kind.STEERING ? "STG" : "AG", day.getYear(), 2);
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
            Set.copyOf(present).forEach(member -> jdbc.sql("insert into funding.attendance values (?, ?)")
                    .params(id, member.value())
                    .update());
            booking.note(actor, "Sitzung festgehalten", number, "", present.size() + " anwesend", "");
            return new MeetingId(id);
        });
    }

    private List<String> names(List<MemberId> members) {
        return jdbc.sql("select name from funding.member where id = any (?) order by name")
                .param(members.stream().map(MemberId::value).toArray(Integer[]::new))
                .query(String.class)
                .list();
    }
}
