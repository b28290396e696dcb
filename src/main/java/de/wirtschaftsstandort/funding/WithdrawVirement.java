package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a virement back that has not taken effect. */
@Component
public class WithdrawVirement {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Virements virements;
    private final JdbcClient jdbc;

    WithdrawVirement(Bookkeeping bookkeeping, Permissions permissions, Virements virements, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.virements = virements;
        this.jdbc = jdbc;
    }

    public void withdraw(Actor actor, VirementId id, String reason) {
        ProgrammeId programme = virements.programmeOf(id);
        bookkeeping.book(programme, booking -> {
            Virement virement = virements.require(id);
            permissions.require(
                    actor,
                    FundingAction.DRAFT_PLAN,
                    programme,
                    virement.request().lines().stream().map(PlanChange::measure).toList());
            new Complaints()
                    .blank(reason, "reason", "Bitte sagen, warum.")
                    .when(
                            virement.state() != Virement.State.SUBMITTED && virement.state() != Virement.State.DECIDED,
                            "",
                            virement.number() + " ist schon abgeschlossen.")
                    .refuse();
            jdbc.sql("update funding.virement set state = 'WITHDRAWN' where id = ?")
                    .param(id.value())
                    .update();
            booking.note(
                    actor,
                    "Umwidmung zurückgezogen",
                    virement.number(),
                    virement.state().name(),
                    "WITHDRAWN",
                    reason);
            return id;
        });
    }
}
