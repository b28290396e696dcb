package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends a seat on a day; the member stays on record for the days before. */
@Component
public class EndMembership {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    EndMembership(Bookkeeping bookkeeping, Permissions permissions, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    public void end(Actor actor, Body body, MemberId member, LocalDate lastDay) {
        bookkeeping.book(body.programme(), booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, body.programme());
            int ended = jdbc.sql(
                            "update funding.member set left_on = ? where id = ? and body_id = ? and joined_on <= ?")
                    .params(lastDay, member.value(), body.id().value(), lastDay)
                    .update();
            new Complaints()
                    .when(ended == 0, "lastDay", "An diesem Tag saß die Person noch nicht im Gremium.")
                    .refuse();
            MemberAddresses.forget(jdbc, booking.today());
            booking.note(actor, "Mitgliedschaft beendet", body.name(), "", lastDay.toString(), "");
            return member;
        });
    }
}
