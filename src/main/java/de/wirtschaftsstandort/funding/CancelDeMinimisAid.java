package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cancels de-minimis aid that was not given or was recorded wrongly; the row stays and counts no longer. */
@Component
public class CancelDeMinimisAid {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    CancelDeMinimisAid(Bookkeeping bookkeeping, Permissions permissions, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    public void cancel(Actor actor, ProgrammeId programme, int aid, String reason) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_MONEY, programme);
            new Complaints()
                    .blank(reason, "reason", "Bitte den Grund des Stornos angeben.")
                    .refuse();
            int cancelled = jdbc.sql(
                            """
                            update funding.de_minimis_aid set cancelled_on = ?, cancel_reason = ?
                             where id = ? and programme_id = ? and cancelled_on is null
                            """)
                    .params(booking.today(), reason, aid, programme.value())
                    .update();
            new Complaints()
                    .when(cancelled == 0, "cancelled", "Bitte eine Beihilfe auswählen, die noch gilt.")
                    .refuse();
            booking.note(actor, "De-minimis-Beihilfe storniert", "Beihilfe " + aid, "", "", reason);
            return aid;
        });
    }
}
