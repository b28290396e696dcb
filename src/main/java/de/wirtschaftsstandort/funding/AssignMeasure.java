package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who owns a measure and which working group goes with it. */
@Component
public class AssignMeasure {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final Bodies bodies;
    private final JdbcClient jdbc;

    AssignMeasure(
            Bookkeeping bookkeeping, Permissions permissions, Programmes programmes, Bodies bodies, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    public void owner(Actor actor, ProgrammeId programme, int number, UserId owner) {
        assign(actor, programme, number, "owner_id", owner.value());
    }

    public void workingGroup(Actor actor, ProgrammeId programme, int number, BodyId group) {
        Body body = bodies.require(group);
        new Complaints()
                .when(
                        body.kind() != Body.Kind.WORKING || !body.programme().equals(programme),
                        "workingGroup",
                        body.name() + " ist keine Arbeitsgruppe dieses Programms.")
                .refuse();
        assign(actor, programme, number, "working_group_id", group.value());
    }

    private void assign(Actor actor, ProgrammeId programme, int number, String column, Object value) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            Measure measure = programmes.requireMeasure(programme, number);
            jdbc.sql("update funding.measure set " + column + " = ? where id = ?")
                    .params(value, measure.id().value())
                    .update();
            booking.note(actor, "Maßnahme zugeordnet", measure.code(), "", column + " " + value, "");
            return number;
        });
    }
}
