package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records the granting body's dated approval, with its document, and lets the virement take effect. */
@Component
public class ApproveVirement {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Virements virements;
    private final VirementBooking ledger;
    private final StoreDocument documents;
    private final JdbcClient jdbc;

    ApproveVirement(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Virements virements,
            VirementBooking ledger,
            StoreDocument documents,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.virements = virements;
        this.ledger = ledger;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /** With the letter, which is kept only if the approval is: a kept document stays for years. */
    public void approve(Actor actor, VirementId id, LocalDate approvedOn, StoredFile letter) {
        ProgrammeId programme = virements.programmeOf(id);
        bookkeeping.book(programme, booking -> {
            approve(actor, id, approvedOn, documents.store(actor, programme, letter));
            return id;
        });
    }

    public void approve(Actor actor, VirementId id, LocalDate approvedOn, DocumentId letter) {
        ProgrammeId programme = virements.programmeOf(id);
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            Virement virement = virements.require(id);
            LocalDate decided = jdbc.sql(
                            """
                            select d.effective_from from funding.virement v join funding.decision d on d.id = v.decision_id
                             where v.id = ? and v.state = 'DECIDED'
                            """)
                    .param(id.value())
                    .query(LocalDate.class)
                    .optional()
                    .orElseThrow(() -> new Refused("", virement.number() + " wartet nicht auf eine Genehmigung."));
            jdbc.sql("update funding.virement set approved_on = ?, approval_document_id = ? where id = ?")
                    .params(approvedOn, letter.value(), id.value())
                    .update();
            ledger.book(actor, booking, virement, approvedOn.isAfter(decided) ? approvedOn : decided);
            return id;
        });
    }
}
