package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.Sha256;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a proof of use further: checked by somebody else than who prepared it, given back, handed in and frozen. */
@Component
public class AdvanceProof {

    /**
     * A proof handed in.
     *
     * @param hash of the frozen figures
     */
    public record Submitted(ProofId id, String number, Money eligible, Money grant, int receipts, String hash) {}

    private static final Set<ReceiptState> UNPAID =
            EnumSet.of(ReceiptState.RECORDED, ReceiptState.CHECKED, ReceiptState.RELEASED);
    private static final int MOST_NAMED = 5;

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Proofs proofs;
    private final Receipts receipts;
    private final ReceiptRows rows;
    private final MoneyLedger ledger;
    private final TermsInForce terms;
    private final JdbcClient jdbc;

    AdvanceProof(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Proofs proofs,
            Receipts receipts,
            ReceiptRows rows,
            MoneyLedger ledger,
            TermsInForce terms,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.proofs = proofs;
        this.receipts = receipts;
        this.rows = rows;
        this.ledger = ledger;
        this.terms = terms;
        this.jdbc = jdbc;
    }

    /**
     * Says that the numbers and the narrative are right.
     *
     * @throws NotPermitted for who prepared it
     */
    public void check(Actor actor, ProofId id) {
        bookkeeping.book(proofs.require(id).programme(), booking -> {
            ProofOfUse proof = inState(actor, id, FundingAction.PREPARE_DRAWDOWN, ProofOfUse.State.IN_PROGRESS);
            FourEyes.requireOther(actor, proof.preparedBy(), "Prüfen", proof.number() + " vorbereitet hat");
            new Complaints()
                    .blank(proof.narrative(), "narrative", "Bitte den Sachbericht angeben.")
                    .refuse();
            jdbc.sql("update funding.proof set state = 'CHECKED', checked_by = ? where id = ?")
                    .params(actor.user().value(), id.value())
                    .update();
            booking.note(actor, "Nachweis geprüft", proof.number(), "IN_PROGRESS", "CHECKED", "");
            return id;
        });
    }

    /** Opens a checked proof to changes again. */
    public void sendBack(Actor actor, ProofId id, String reason) {
        bookkeeping.book(proofs.require(id).programme(), booking -> {
            ProofOfUse proof = inState(actor, id, FundingAction.PREPARE_DRAWDOWN, ProofOfUse.State.CHECKED);
            new Complaints()
                    .blank(reason, "reason", "Bitte sagen, was noch zu ändern ist.")
                    .refuse();
            jdbc.sql("update funding.proof set state = 'IN_PROGRESS', checked_by = null where id = ?")
                    .param(id.value())
                    .update();
            booking.note(actor, "Nachweis zurückgegeben", proof.number(), "CHECKED", "IN_PROGRESS", reason);
            return id;
        });
    }

    /** Hands in what was paid in its period and is in no earlier proof; parked receipts wait for the next. */
    public Submitted submit(Actor actor, ProofId id) {
        return bookkeeping.book(proofs.require(id).programme(), booking -> {
            ProofOfUse proof = inState(actor, id, FundingAction.RELEASE_DRAWDOWN, ProofOfUse.State.CHECKED);
            List<Receipt> all = receipts.of(proof.programme());
            List<Receipt> chosen = all.stream()
                    .filter(receipt -> receipt.state() == ReceiptState.PAID)
                    .filter(receipt -> receipt.paymentDate()
                            .filter(proof.period()::contains)
                            .isPresent())
                    .toList();
            Complaints complaints = new Complaints()
                    .when(
                            proof.period().to().isAfter(booking.today()),
                            "period",
                            "Der Zeitraum ist noch nicht zu Ende.")
                    .when(
                            chosen.isEmpty() && proof.kind() == ProofOfUse.Kind.INTERIM,
                            "period",
                            "In diesem Zeitraum gibt es keinen bezahlten Beleg, der nachzuweisen wäre.");
            if (proof.kind() == ProofOfUse.Kind.FINAL) {
                nothingLeft(all, chosen, complaints);
            }
            complaints.refuse();
            HeldMoney held = ledger.held(proof.programme());
            Money eligible = chosen.stream().map(held::counted).reduce(Money.ZERO, Money::plus);
            Money grant = terms.latest(proof.programme()).rate().share(eligible);
            String figures = chosen.stream()
                            .map(receipt ->
                                    receipt.number() + ";" + receipt.paid().cents() + ";"
                                            + held.counted(receipt).cents())
                            .collect(Collectors.joining("\n"))
                    + "\nsum;" + eligible.cents() + ";" + grant.cents();
            String hash = Sha256.of(figures);
            jdbc.sql(
                            """
                            update funding.proof
                               set state = 'SUBMITTED', figures = to_jsonb(?::text), figures_hash = ?, eligible_cents = ?, submitted_on = ?,
                                   submitted_by = ?, submitted_at = ?
                             where id = ?
                            """)
                    .params(
                            figures,
                            hash,
                            eligible.cents(),
                            booking.today(),
                            actor.user().value(),
                            booking.timestamp(),
                            id.value())
                    .update();
            chosen.forEach(receipt -> rows.move(
                    actor,
                    booking,
                    receipt,
                    ReceiptState.IN_PROOF,
                    booking.today(),
                    "Nachweis " + proof.number(),
                    ", proof_id = ?",
                    id.value()));
            booking.note(actor, "Nachweis eingereicht", proof.number(), "", eligible.format("de"), hash);
            return new Submitted(id, proof.number(), eligible, grant, chosen.size(), hash);
        });
    }

    /** After the final proof there is no next one that could take what is left. */
    private static void nothingLeft(List<Receipt> all, List<Receipt> chosen, Complaints complaints) {
        String unpaid = named(
                all.stream().filter(receipt -> UNPAID.contains(receipt.state())).toList());
        String outside = named(all.stream()
                .filter(receipt -> receipt.state() == ReceiptState.PAID && !chosen.contains(receipt))
                .toList());
        complaints
                .when(
                        !unpaid.isEmpty(),
                        "receipts",
                        "Noch nicht bezahlt: " + unpaid + ". Bitte bezahlen, parken oder stornieren.")
                .when(
                        !outside.isEmpty(),
                        "period",
                        "Bezahlt und in keinem Nachweis: " + outside
                                + ". Bitte den Zeitraum erweitern oder sie vorher nachweisen.");
    }

    private static String named(List<Receipt> found) {
        return found.stream().limit(MOST_NAMED).map(Receipt::number).collect(Collectors.joining(", "))
                + (found.size() > MOST_NAMED ? " und " + (found.size() - MOST_NAMED) + " weitere" : "");
    }

    private ProofOfUse inState(Actor actor, ProofId id, FundingAction needed, ProofOfUse.State wanted) {
        ProofOfUse proof = proofs.require(id);
        permissions.require(actor, needed, proof.programme());
        new Complaints()
                .when(
                        proof.state() != wanted,
                        "",
                        proof.name() + " ist „" + proof.state().label() + "“ und müsste „" + wanted.label() + "“ sein.")
                .refuse();
        return proof;
    }
}
