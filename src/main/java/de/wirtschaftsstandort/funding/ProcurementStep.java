package de.wirtschaftsstandort.funding;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every step of a procurement has in common: permission, state, record. */
@Component
class ProcurementStep {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Procurements procurements;
    private final JdbcClient jdbc;

    ProcurementStep(Bookkeeping bookkeeping, Permissions permissions, Procurements procurements, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.procurements = procurements;
        this.jdbc = jdbc;
    }

    interface Work {
        /** Answers what changed, for the audit. */
        String run(Booking booking, Procurement procurement);
    }

    void take(
            Actor actor,
            ProcurementId id,
            String action,
            Set<Procurement.State> from,
            Procurement.State to,
            Work work) {
        ProgrammeId programme = procurements.programmeOf(id);
        bookkeeping.book(programme, booking -> {
            Procurement procurement = procurements.require(programme, id);
            permissions.require(actor, FundingAction.KEEP_PROCUREMENT, programme, procurement.measures());
            new Complaints()
                    .when(
                            !from.contains(procurement.state()),
                            "",
                            "„" + action + "“ geht nicht: " + procurement.number() + " ist „"
                                    + procurement.state().label() + "“.")
                    .refuse();
            String change = work.run(booking, procurement);
            jdbc.sql("update funding.procurement set state = ? where id = ?")
                    .params(to.name(), id.value())
                    .update();
            booking.note(
                    actor, action, procurement.number(), procurement.state().name(), to.name(), change);
            return id;
        });
    }
}
