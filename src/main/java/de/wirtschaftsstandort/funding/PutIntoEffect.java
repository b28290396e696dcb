package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets an internal virement take effect whose decision named a later day, once that day has come. */
@Component
public class PutIntoEffect {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Virements virements;
    private final VirementBooking ledger;
    private final JdbcClient jdbc;

    PutIntoEffect(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Virements virements,
            VirementBooking ledger,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.virements = virements;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** @throws Refused before the day, and when the plan no longer allows it */
    public void put(Actor actor, VirementId id) {
        ProgrammeId programme = virements.programmeOf(id);
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            Virement virement = virements.require(id);
            LocalDate from = jdbc.sql(
                            """
                            select d.effective_from from funding.virement v join funding.decision d on d.id = v.decision_id
                             where v.id = ? and v.state = 'DECIDED'
                            """)
                    .param(id.value())
                    .query(LocalDate.class)
                    .optional()
                    .orElseThrow(() -> new Refused("", virement.number() + " wartet nicht darauf, wirksam zu werden."));
            if (virement.needsAuthority(ledger.judge(virement).level())) {
                throw new Refused(
                        "", virement.number() + " braucht die Genehmigung der Bewilligungsbehörde, bevor sie wirkt.");
            }
            ledger.book(actor, booking, virement, from);
            return id;
        });
    }
}
