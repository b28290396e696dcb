package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a decision of the steering group under a virement. An internal one takes effect with it, or waits for the day the
 * decision names, see {@link PutIntoEffect}; one for the granting body waits for its approval.
 */
@Component
public class DecideVirement {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Virements virements;
    private final VirementBooking ledger;
    private final Decisions decisions;
    private final JdbcClient jdbc;

    DecideVirement(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Virements virements,
            VirementBooking ledger,
            Decisions decisions,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.virements = virements;
        this.ledger = ledger;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    public void decide(Actor actor, VirementId id, DecisionId decisionId) {
        ProgrammeId programme = virements.programmeOf(id);
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            Virement virement = virements.require(id);
            Decision decision = decisions.require(programme, decisionId);
            if (virement.state() != Virement.State.SUBMITTED) {
                throw new Refused("", "Über " + virement.number() + " ist schon entschieden.");
            }
            new Complaints()
                    .when(
                            !decision.binding(),
                            "decision",
                            decision.number() + " ist die Empfehlung eines beratenden Gremiums;" + " über "
                                    + virement.number() + " entscheidet ein beschließendes.")
                    .refuse();
            ApprovalLevel level = decision.accepted() ? ledger.judge(virement).level() : virement.level();
            jdbc.sql("update funding.virement set decision_id = ?, level = ?, state = ? where id = ?")
                    .params(decisionId.value(), level.name(), decision.accepted() ? "DECIDED" : "REJECTED", id.value())
                    .update();
            booking.note(
                    actor,
                    decision.accepted() ? "Umwidmung beschlossen" : "Umwidmung abgelehnt",
                    virement.number(),
                    "",
                    decision.number(),
                    decision.wording());
            boolean inForce = !decision.effectiveFrom().isAfter(booking.today());
            if (decision.accepted() && level == ApprovalLevel.INTERNAL && inForce) {
                ledger.book(actor, booking, virement, decision.effectiveFrom());
            }
            return id;
        });
    }
}
