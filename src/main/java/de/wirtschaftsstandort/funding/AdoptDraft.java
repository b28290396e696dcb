package de.wirtschaftsstandort.funding;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes a draft into what it is a draft of, or sends it back with a reason. Whoever prepared it does neither, nor does anybody
 * of the provider; of two people who adopt at once the second is told.
 */
@Component
public class AdoptDraft {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final FundingDrafts drafts;
    private final JdbcClient jdbc;

    AdoptDraft(Bookkeeping bookkeeping, Permissions permissions, FundingDrafts drafts, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    /**
     * Books the draft in one transaction with its adoption.
     *
     * @param seen the revision that was shown
     * @param changed whether what is booked differs from what was prepared
     * @param work books and is refused as if nobody had prepared anything
     * @param key of what came of it
     */
    private <T> T adopt(
            Actor actor,
            DraftId id,
            int seen,
            Draft.Kind kind,
            boolean changed,
            Supplier<T> work,
            Function<T, Integer> key) {
        return bookkeeping.book(drafts.require(id).programme(), booking -> {
            Draft draft = decidable(actor, id, seen, "Übernehmen");
            if (draft.kind() != kind) {
                throw new IllegalArgumentException(draft.name() + " is no " + kind);
            }
            T booked = work.get();
            jdbc.sql("update funding.draft set state = 'ADOPTED', adopted_by = ?, " + column(kind)
                            + " = ? where id = ?")
                    .params(actor.user().value(), key.apply(booked), id.value())
                    .update();
            String how = changed ? "mit Änderungen" : "";
            drafts.note(id, Draft.State.ADOPTED, draft.revision(), how, actor, booking.timestamp());
            booking.note(
                    actor,
                    "Entwurf übernommen",
                    draft.number(),
                    draft.state().label(),
                    drafts.require(id).result().orElse(""),
                    how);
            return booked;
        });
    }

    private static String column(Draft.Kind kind) {
        return switch (kind) {
            case ORDER -> "commitment_id";
            case RECEIPT -> "receipt_id";
            case VIREMENT -> "virement_id";
        };
    }

    /** @param order books it, see {@link CommitFunds} */
    public CommitmentId order(Actor actor, DraftId id, int seen, boolean changed, Supplier<CommitmentId> order) {
        return adopt(actor, id, seen, Draft.Kind.ORDER, changed, order, CommitmentId::value);
    }

    /**
     * The files that came with the draft become the receipt's.
     *
     * @param receipt records it, see {@link RecordReceipt}
     */
    public RecordReceipt.Recorded receipt(
            Actor actor, DraftId id, int seen, boolean changed, Supplier<RecordReceipt.Recorded> receipt) {
        return adopt(
                actor,
                id,
                seen,
                Draft.Kind.RECEIPT,
                changed,
                () -> {
                    RecordReceipt.Recorded recorded = receipt.get();
                    jdbc.sql(
                                    """
                                    insert into funding.document_link (document_id, entity, entity_id)
                                    select document_id, ?, ? from funding.document_link where entity = ? and entity_id = ?
                                    on conflict do nothing
                                    """)
                            .params(Receipts.ENTITY, recorded.id().value(), FundingDrafts.ENTITY, id.value())
                            .update();
                    return recorded;
                },
                recorded -> recorded.id().value());
    }

    /** @param virement hands it in for decision, see {@link SubmitVirement} */
    public VirementId virement(Actor actor, DraftId id, int seen, boolean changed, Supplier<VirementId> virement) {
        return adopt(actor, id, seen, Draft.Kind.VIREMENT, changed, virement, VirementId::value);
    }

    /** Back to whoever prepared it, who reads the reason. */
    public void sendBack(Actor actor, DraftId id, int seen, String reason) {
        bookkeeping.book(drafts.require(id).programme(), booking -> {
            Draft draft = decidable(actor, id, seen, "Zurückgeben");
            new Complaints()
                    .blank(reason, "reason", "Bitte sagen, was zu ändern ist.")
                    .refuse();
            jdbc.sql("update funding.draft set state = 'SENT_BACK' where id = ?")
                    .param(id.value())
                    .update();
            drafts.note(id, Draft.State.SENT_BACK, draft.revision(), reason.strip(), actor, booking.timestamp());
            booking.note(
                    actor,
                    "Entwurf zurückgegeben",
                    draft.number(),
                    draft.state().label(),
                    Draft.State.SENT_BACK.label(),
                    reason.strip());
            return id;
        });
    }

    private Draft decidable(Actor actor, DraftId id, int seen, String step) {
        Draft draft = drafts.require(id);
        permissions.require(actor, FundingAction.ADOPT_DRAFT, draft.programme());
        FourEyes.requireOther(actor, draft.preparedBy(), step, draft.number() + " vorbereitet hat");
        if (actor.rolesIn(draft.programme()).contains(FundingRole.PROVIDER)
                || actor.employer()
                        .filter(employer -> worksFor(draft, employer))
                        .isPresent()) {
            throw new NotPermitted(step + " dürfen nur Beschäftigte des Landkreises, nicht der Auftragnehmer.");
        }
        new Complaints()
                .when(draft.state() != Draft.State.WAITING, "", () -> PrepareDraft.over(draft))
                .refuse();
        PrepareDraft.refuseUnlessStill(draft, seen);
        return draft;
    }

    private boolean worksFor(Draft draft, PartyId employer) {
        return jdbc.sql("select exists (select from funding.party_user where user_id = ? and party_id = ?)")
                .params(draft.preparedBy().value(), employer.value())
                .query(Boolean.class)
                .single();
    }
}
