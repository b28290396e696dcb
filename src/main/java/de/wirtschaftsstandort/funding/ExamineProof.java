package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records what the granting body recognises of a proof: reductions one by one, then the end of its examination. */
@Component
public class ExamineProof {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Proofs proofs;
    private final Receipts receipts;
    private final ReceiptRows rows;
    private final MoneyLedger ledger;
    private final JdbcClient jdbc;

    ExamineProof(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Proofs proofs,
            Receipts receipts,
            ReceiptRows rows,
            MoneyLedger ledger,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.proofs = proofs;
        this.receipts = receipts;
        this.rows = rows;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /**
     * What the granting body recognised of a receipt; said again while the examination lasts, the later amount counts.
     *
     * @param reason of a reduction; may be empty when everything is recognised
     */
    public void recognise(Actor actor, ReceiptId id, Money recognised, String reason) {
        bookkeeping.book(receipts.require(id).programme(), booking -> {
            Receipt receipt = receipts.require(id);
            permissions.require(actor, FundingAction.RELEASE_DRAWDOWN, receipt.programme());
            Money claimed = ledger.held(receipt.programme()).counted(receipt);
            Money lowest = claimed.isNegative() ? claimed : Money.ZERO;
            Money highest = claimed.isNegative() ? Money.ZERO : claimed;
            new Complaints()
                    .when(
                            receipt.proof()
                                    .map(proofs::require)
                                    .filter(proof -> proof.state() == ProofOfUse.State.SUBMITTED)
                                    .isEmpty(),
                            "receipt",
                            receipt.number() + " ist in keinem Nachweis, der bei der Bewilligungsbehörde liegt.")
                    .when(
                            recognised.compareTo(lowest) < 0 || recognised.compareTo(highest) > 0,
                            "recognised",
                            () -> "Anerkannt werden können " + lowest.format("de") + " bis " + highest.format("de")
                                    + ".")
                    .when(
                            reason.isBlank() && !recognised.equals(claimed),
                            "reason",
                            "Bitte den Grund der Kürzung angeben.")
                    .refuse();
            move(actor, booking, receipt, claimed, recognised, reason);
            return id;
        });
    }

    /**
     * Ends the examination: what nobody reduced is recognised as it was claimed.
     *
     * @param day of the letter
     * @param letter its reference
     */
    public ProofOfUse.State conclude(Actor actor, ProofId id, LocalDate day, String letter) {
        return bookkeeping.book(proofs.require(id).programme(), booking -> {
            ProofOfUse proof = proofs.require(id);
            permissions.require(actor, FundingAction.RELEASE_DRAWDOWN, proof.programme());
            new Complaints()
                    .when(
                            proof.state() != ProofOfUse.State.SUBMITTED,
                            "",
                            proof.name() + " ist „" + proof.state().label() + "“ und wird nicht geprüft.")
                    .blank(letter, "letter", "Bitte das Schreiben der Bewilligungsbehörde angeben.")
                    .when(day.isAfter(booking.today()), "examinedOn", "Das Schreiben liegt in der Zukunft.")
                    .when(
                            proof.submittedOn().filter(day::isBefore).isPresent(),
                            "examinedOn",
                            () -> "Das Schreiben liegt vor der Einreichung.")
                    .refuse();
            if (proof.kind() == ProofOfUse.Kind.FINAL) {
                refuseBefore(proof);
            }
            HeldMoney held = ledger.held(proof.programme());
            receipts.inProof(id).stream()
                    .filter(receipt -> receipt.state() == ReceiptState.IN_PROOF)
                    .forEach(receipt -> {
                        Money claimed = held.counted(receipt);
                        move(actor, booking, receipt, claimed, claimed, "");
                    });
            Money recognised = Money.ofCents(
                    jdbc.sql("select coalesce(sum(recognised_cents), 0) from funding.receipt where proof_id = ?")
                            .param(id.value())
                            .query(Long.class)
                            .single());
            ProofOfUse.State state = proof.eligible().filter(recognised::equals).isPresent()
                    ? ProofOfUse.State.RECOGNISED
                    : ProofOfUse.State.CUT;
            jdbc.sql("update funding.proof set state = ?, examined_on = ?, examination = ?, recognised_cents ="
                            + " ? where id = ?")
                    .params(state.name(), day, letter, recognised.cents(), id.value())
                    .update();
            booking.note(
                    actor,
                    "Nachweis „" + state.label() + "“",
                    proof.number(),
                    proof.eligible().map(money -> money.format("de")).orElse(""),
                    recognised.format("de"),
                    letter);
            return state;
        });
    }

    /** The final proof settles everything, so everything before it has been examined. */
    private void refuseBefore(ProofOfUse last) {
        String open = proofs.all(last.programme()).stream()
                .filter(one -> !one.id().equals(last.id()) && !one.state().isExamined())
                .map(ProofOfUse::name)
                .sorted()
                .collect(Collectors.joining(", "));
        new Complaints()
                .when(!open.isEmpty(), "", "Vor dem Schlussnachweis ist noch zu erledigen: " + open + ".")
                .refuse();
    }

    private void move(Actor actor, Booking booking, Receipt receipt, Money claimed, Money recognised, String reason) {
        ReceiptState state = recognised.equals(claimed)
                ? ReceiptState.RECOGNISED
                : recognised.isZero() ? ReceiptState.REJECTED : ReceiptState.PARTLY_RECOGNISED;
        rows.move(
                actor, booking, receipt, state, booking.today(), reason, ", recognised_cents = ?", recognised.cents());
    }
}
