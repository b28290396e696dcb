package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads proofs of use. */
@Component
public class Proofs {

    /** As files are linked to it. */
    public static final String ENTITY = "proof";

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final LumpCuts cuts;

    Proofs(JdbcClient jdbc, Permissions permissions, LumpCuts cuts) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.cuts = cuts;
    }

    /** All of a programme, the latest first. */
    public List<ProofOfUse> of(Actor actor, ProgrammeId programme) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return all(programme);
    }

    List<ProofOfUse> all(ProgrammeId programme) {
        return jdbc.sql("select * from funding.proof where programme_id = ? order by number desc")
                .param(programme.value())
                .query((row, n) -> proof(row))
                .list();
    }

    /** By its number within the programme. */
    public Optional<ProofOfUse> find(Actor actor, ProgrammeId programme, String number) {
        return of(actor, programme).stream()
                .filter(one -> one.number().equals(number))
                .findFirst();
    }

    /** @throws Refused when there is none */
    ProofOfUse require(ProofId id) {
        return jdbc.sql("select * from funding.proof where id = ?")
                .param(id.value())
                .query((row, n) -> proof(row))
                .optional()
                .orElseThrow(() -> new Refused("", "Diesen Nachweis gibt es nicht."));
    }

    /** Its receipts by payment: once handed in those that are in it, before that those that would be today. */
    public List<ProofOfUse.Item> items(Actor actor, ProofOfUse proof) {
        permissions.require(actor, FundingAction.READ_FIGURES, proof.programme());
        String chosen = proof.state().isHandedIn()
                ? "r.proof_id = :proof"
                : "r.programme_id = :programme and r.state = 'PAID' and r.payment_date between :from and :to";
        return jdbc.sql(
                        """
                        select r.number, r.payment_date, p.name as supplier, r.subject, r.paid_cents, r.recognised_cents, r.state_reason,
                               coalesce((select sum(e.cents) from funding.money_entry e
                                           join funding.receipt_line l on l.id = e.receipt_line_id
                                          where l.receipt_id = r.id and e.kind = 'ACTUAL'), 0) as claimed_cents
                          from funding.receipt r join funding.party p on p.id = r.party_id
                         where\s"""
                                + chosen + " order by r.payment_date, r.number")
                .param("proof", proof.id().value())
                .param("programme", proof.programme().value())
                .param("from", proof.period().from())
                .param("to", proof.period().to())
                .query((row, n) -> item(row))
                .list();
    }

    /** Of a receipt; empty before the granting body said. */
    public Optional<Money> recognised(Actor actor, Receipt receipt) {
        permissions.require(actor, FundingAction.READ_FIGURES, receipt.programme());
        return jdbc.sql("select recognised_cents from funding.receipt where id = ? and recognised_cents is not null")
                .param(receipt.id().value())
                .query(Long.class)
                .optional()
                .map(Money::ofCents);
    }

    /** The final proof as it stood on a day; empty before it was handed in. */
    Optional<FinalProof> finalProof(ProgrammeId programme, AsOf asOf) {
        record Handed(boolean isFinal, boolean examined, Money eligible) {}
        List<Handed> handed = jdbc.sql(
                        """
                        select kind, state, coalesce(recognised_cents, eligible_cents) as cents from funding.proofs_as_of(?, ?, ?)
                         where state in ('SUBMITTED', 'RECOGNISED', 'CUT')
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Handed(
                        row.getString("kind").equals(ProofOfUse.Kind.FINAL.name()),
                        ProofOfUse.State.valueOf(row.getString("state")).isExamined(),
                        Money.ofCents(row.getLong("cents"))))
                .list();
        Money eligible = handed.stream().map(Handed::eligible).reduce(Money.ZERO, Money::plus);
        return handed.stream()
                .filter(Handed::isFinal)
                .findFirst()
                .map(one -> new FinalProof(one.examined(), eligible, cuts.total(programme, asOf)));
    }

    private static ProofOfUse.Item item(ResultSet row) throws SQLException {
        Optional<Money> recognised = Optional.ofNullable(row.getObject("recognised_cents", Long.class))
                .map(Money::ofCents);
        return new ProofOfUse.Item(
                row.getString("number"),
                row.getObject("payment_date", LocalDate.class),
                row.getString("supplier"),
                row.getString("subject"),
                Money.ofCents(row.getLong("paid_cents")),
                Money.ofCents(row.getLong("claimed_cents")),
                recognised,
                recognised.isPresent() ? row.getString("state_reason") : "");
    }

    private static ProofOfUse proof(ResultSet row) throws SQLException {
        return new ProofOfUse(
                new ProofId(row.getInt("id")),
                new ProgrammeId(row.getInt("programme_id")),
                row.getString("number"),
                ProofOfUse.Kind.valueOf(row.getString("kind")),
                new DateRange(
                        row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getObject("due_on", LocalDate.class),
                row.getString("narrative"),
                ProofOfUse.State.valueOf(row.getString("state")),
                new UserId(row.getString("prepared_by")),
                Optional.ofNullable(row.getString("checked_by")).map(UserId::new),
                Optional.ofNullable(row.getObject("submitted_on", LocalDate.class)),
                Optional.ofNullable(row.getTimestamp("submitted_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("eligible_cents", Long.class)).map(Money::ofCents),
                Optional.ofNullable(row.getString("figures_hash")),
                Optional.ofNullable(row.getObject("examined_on", LocalDate.class)),
                row.getString("examination"),
                Optional.ofNullable(row.getObject("recognised_cents", Long.class))
                        .map(Money::ofCents));
    }
}
