package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fixes when a body is to meet; nobody hears of it before they are invited. */
@Component
public class PlanMeeting {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Bodies bodies;
    private final JdbcClient jdbc;

    PlanMeeting(Bookkeeping bookkeeping, Permissions permissions, Bodies bodies, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    /** @throws Refused when the day is over or there is nothing to talk about */
    public MeetingId plan(Actor actor, BodyId bodyId, Appointment appointment) {
        Body body = bodies.require(bodyId);
        return bookkeeping.book(body.programme(), booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, body.programme());
            Complaints complaints = new Complaints();
            appointment.check(booking, complaints);
            complaints.refuse();
            String number =
                    HoldMeeting.number(booking, body.kind(), appointment.day().getYear());
            int id = jdbc.sql(
                            """
                            insert into funding.meeting (body_id, number, held_on, begins_at, place, agenda, state, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?) returning id
                            """)
                    .param(bodyId.value())
                    .param(number)
                    .param(appointment.day())
                    .param(appointment.begins().orElse(null))
                    .param(appointment.place())
                    .param(appointment.agenda())
                    .param(actor.user().value())
                    .param(booking.timestamp())
                    .query(Integer.class)
                    .single();
            booking.note(actor, "Sitzung geplant", number, "", GermanDate.format(appointment.day()), "");
            return new MeetingId(id);
        });
    }
}
