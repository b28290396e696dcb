package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.Sha256;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Interim and final proofs: receipts and figures frozen when handed in. */
@Component
public class ProofOfUse {

    /**
     * A proof handed in.
     *
     * @param hash of the frozen figures
     */
    public record Submitted(ProofId id, String number, Money eligible, Money grant, int receipts, String hash) {}

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Receipts receipts;
    private final ReceiptRows rows;
    private final MoneyLedger ledger;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final JdbcClient jdbc;

    ProofOfUse(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Receipts receipts,
            ReceiptRows rows,
            MoneyLedger ledger,
            TermsInForce terms,
            RuleBook rules,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.receipts = receipts;
        this.rows = rows;
        this.ledger = ledger;
        this.terms = terms;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** Hands in what was paid in a period and is in no earlier proof; parked receipts wait for the next. */
    public Submitted submit(Actor actor, ProgrammeId programme, boolean isFinal, DateRange period, String narrative) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RELEASE_DRAWDOWN, programme);
            List<Receipt> chosen = receipts.of(programme).stream()
                    .filter(receipt -> receipt.state() == ReceiptState.PAID)
                    .filter(receipt ->
                            receipt.paymentDate().filter(period::contains).isPresent())
                    .toList();
            new Complaints()
                    .blank(narrative, "narrative", "Bitte den Sachbericht angeben.")
                    .when(period.to().isAfter(booking.today()), "period", "Der Zeitraum ist noch nicht zu Ende.")
                    .when(
                            chosen.isEmpty() && !isFinal,
                            "period",
                            "In diesem Zeitraum gibt es keinen bezahlten Beleg, der nachzuweisen wäre.")
                    .refuse();
            String number = booking.number("N", booking.today().getYear(), 2);
            Money eligible = chosen.stream().map(this::counted).reduce(Money.ZERO, Money::plus);
            Money grant = terms.latest(programme).rate().share(eligible);
            String figures = chosen.stream()
                            .map(receipt ->
                                    receipt.number() + ";" + receipt.paid().cents() + ";"
                                            + counted(receipt).cents())
                            .collect(Collectors.joining("\n"))
                    + "\nsum;" + eligible.cents() + ";" + grant.cents();
            String hash = Sha256.of(figures);
            Setting due = rules.require(
                    programme, isFinal ? RuleKey.FINAL_PROOF_DUE : RuleKey.INTERIM_PROOF_DUE, period.to());
            int id = jdbc.sql(
                            """
                            insert into funding.proof
                                (programme_id, number, kind, period_from, period_to, due_on, narrative, figures, figures_hash, submitted_on, state,
                                 recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, to_jsonb(?::text), ?, ?, 'SUBMITTED', ?, ?) returning id
                            """)
                    .params(
                            programme.value(),
                            number,
                            isFinal ? "FINAL" : "INTERIM",
                            period.from(),
                            period.to(),
                            period.to().plus(due.period()),
                            narrative,
                            figures,
                            hash,
                            booking.today(),
                            actor.user().value(),
                            booking.timestamp())
                    .query(Integer.class)
                    .single();
            chosen.forEach(receipt -> rows.move(
                    actor,
                    booking,
                    receipt,
                    ReceiptState.IN_PROOF,
                    booking.today(),
                    "Nachweis " + number,
                    ", proof_id = ?",
                    id));
            booking.note(actor, "Nachweis eingereicht", number, "", eligible.format("de"), hash);
            return new Submitted(new ProofId(id), number, eligible, grant, chosen.size(), hash);
        });
    }

    /** What the granting body recognised of a receipt. */
    public void recognise(Actor actor, ReceiptId id, Money recognised) {
        bookkeeping.book(receipts.require(id).programme(), booking -> {
            Receipt receipt = receipts.require(id);
            permissions.require(actor, FundingAction.RELEASE_DRAWDOWN, receipt.programme());
            Money counted = counted(receipt);
            new Complaints()
                    .when(
                            recognised.isNegative() || recognised.compareTo(counted) > 0,
                            "recognised",
                            () -> "Anerkannt werden können 0,00 € bis " + counted.format("de") + ".")
                    .refuse();
            ReceiptState state = recognised.equals(counted)
                    ? ReceiptState.RECOGNISED
                    : recognised.isZero() ? ReceiptState.REJECTED : ReceiptState.PARTLY_RECOGNISED;
            rows.move(
                    actor, booking, receipt, state, booking.today(), "", ", recognised_cents = ?", recognised.cents());
            return id;
        });
    }

    private Money counted(Receipt receipt) {
        return receipt.lines().stream()
                .flatMap(line -> ledger.held(line.id(), EntryKind.ACTUAL).values().stream())
                .reduce(Money.ZERO, Money::plus);
    }
}
