package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins a proof of use and changes it until somebody else has checked it. */
@Component
public class PrepareProof {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Proofs proofs;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final JdbcClient jdbc;

    PrepareProof(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Proofs proofs,
            TermsInForce terms,
            RuleBook rules,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.proofs = proofs;
        this.terms = terms;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** @throws Refused when the final proof was begun before, or a final one ends before the approved period does */
    public ProofId begin(Actor actor, ProgrammeId programme, ProofOfUse.Draft draft) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.DRAFT_DRAWDOWN, programme);
            check(programme, draft, Optional.empty()).refuse();
            String number = booking.number("N", booking.today().getYear(), 2);
            int id = jdbc.sql(
                            """
                            insert into funding.proof
                                (programme_id, number, kind, period_from, period_to, due_on, narrative, state, prepared_by, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, 'IN_PROGRESS', ?, ?, ?) returning id
                            """)
                    .params(
                            programme.value(),
                            number,
                            draft.kind().name(),
                            draft.period().from(),
                            draft.period().to(),
                            draft.period().to().plus(term(programme, draft).period()),
                            draft.narrative(),
                            actor.user().value(),
                            actor.user().value(),
                            booking.timestamp())
                    .query(Integer.class)
                    .single();
            booking.note(actor, "Nachweis begonnen", number, "", draft.kind().label() + " " + draft.period(), "");
            return new ProofId(id);
        });
    }

    /** Whoever changes it has prepared it, and somebody else checks it. */
    public void change(Actor actor, ProofId id, ProofOfUse.Draft draft) {
        bookkeeping.book(proofs.require(id).programme(), booking -> {
            ProofOfUse proof = proofs.require(id);
            permissions.require(actor, FundingAction.DRAFT_DRAWDOWN, proof.programme());
            check(proof.programme(), draft, Optional.of(proof))
                    .when(
                            proof.state() != ProofOfUse.State.IN_PROGRESS,
                            "",
                            proof.name() + " ist „" + proof.state().label()
                                    + "“ und ändert sich nicht mehr; geprüft lässt er sich zurückgeben.")
                    .refuse();
            jdbc.sql(
                            """
                            update funding.proof set kind = ?, period_from = ?, period_to = ?, due_on = ?, narrative = ?, prepared_by = ? where id = ?
                            """)
                    .params(
                            draft.kind().name(),
                            draft.period().from(),
                            draft.period().to(),
                            draft.period()
                                    .to()
                                    .plus(term(proof.programme(), draft).period()),
                            draft.narrative(),
                            actor.user().value(),
                            id.value())
                    .update();
            booking.note(
                    actor,
                    "Nachweis geändert",
                    proof.number(),
                    proof.kind().label() + " " + proof.period(),
                    draft.kind().label() + " " + draft.period(),
                    "");
            return id;
        });
    }

    private Setting term(ProgrammeId programme, ProofOfUse.Draft draft) {
        return rules.require(
                programme,
                draft.kind() == ProofOfUse.Kind.FINAL ? RuleKey.FINAL_PROOF_DUE : RuleKey.INTERIM_PROOF_DUE,
                draft.period().to());
    }

    private Complaints check(ProgrammeId programme, ProofOfUse.Draft draft, Optional<ProofOfUse> itself) {
        List<ProofOfUse> ends = proofs.all(programme).stream()
                .filter(one -> one.kind() == ProofOfUse.Kind.FINAL)
                .filter(one -> itself.filter(same -> same.id().equals(one.id())).isEmpty())
                .toList();
        DateRange approved = terms.latest(programme).approved();
        boolean isFinal = draft.kind() == ProofOfUse.Kind.FINAL;
        return new Complaints()
                .when(
                        ends.stream().anyMatch(one -> isFinal || one.state().isHandedIn()),
                        "kind",
                        () -> "Es gibt schon den " + ends.get(0).name() + "; nach ihm beginnt kein weiterer.")
                .when(
                        isFinal && draft.period().to().isBefore(approved.to()),
                        "to",
                        () -> "Ein Schlussnachweis reicht bis zum Ende des bewilligten Zeitraums: "
                                + GermanDate.format(approved.to()) + ".");
    }
}
