package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a body other rules of procedure; what was invited to or asked before stays as it is. */
@Component
public class AmendBody {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    AmendBody(Bookkeeping bookkeeping, Permissions permissions, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** @throws Refused when the notice is out of range */
    public void amend(Actor actor, Body body, RulesOfProcedure rules) {
        bookkeeping.book(body.programme(), booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, body.programme());
            Complaints complaints = new Complaints();
            rules.check("amendedDays", complaints);
            complaints.refuse();
            jdbc.sql("update funding.body set notice_days = ?, circular = ? where id = ?")
                    .params(rules.noticeDays(), rules.circular(), body.id().value())
                    .update();
            booking.note(
                    actor,
                    "Geschäftsordnung geändert",
                    body.name(),
                    body.rules().toString(),
                    rules.toString(),
                    "");
            return body;
        });
    }
}
