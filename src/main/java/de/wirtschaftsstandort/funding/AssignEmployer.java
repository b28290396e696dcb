package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says for which supplier a person works, so that nobody checks, releases or judges what their own employer sells. */
@Component
public class AssignEmployer {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Parties parties;
    private final JdbcClient jdbc;

    AssignEmployer(Bookkeeping bookkeeping, Permissions permissions, Parties parties, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.parties = parties;
        this.jdbc = jdbc;
    }

    public void assign(Actor actor, ProgrammeId programme, UserId user, PartyId employer) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.CHANGE_RULES, programme);
            Party party = parties.require(programme, employer);
            jdbc.sql(
                            """
                            insert into funding.party_user (user_id, party_id) values (?, ?)
                            on conflict (user_id) do update set party_id = excluded.party_id
                            """)
                    .params(user.value(), employer.value())
                    .update();
            booking.note(actor, "Arbeitgeber eingetragen", user.value(), "", party.name(), "");
            return employer;
        });
    }
}
