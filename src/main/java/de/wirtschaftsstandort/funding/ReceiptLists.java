package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes B2. */
@Component
public class ReceiptLists {

    private record Found(
            String receipt,
            String measure,
            LocalDate orderDate,
            LocalDate invoiceDate,
            String invoiceNumber,
            LocalDate paymentDate,
            String payee,
            String purpose,
            Money gross,
            Money paid,
            Money notEligibleVat,
            Money eligible,
            Optional<Money> recognised,
            String procurement) {}

    private final Permissions permissions;
    private final TermsInForce terms;
    private final JdbcClient jdbc;

    ReceiptLists(Permissions permissions, TermsInForce terms, JdbcClient jdbc) {
        this.permissions = permissions;
        this.terms = terms;
        this.jdbc = jdbc;
    }

    /**
     * Receipts paid in a period, one row a measure.
     *
     * @param measure only this one's
     */
    public ReceiptList make(
            Actor actor, ProgrammeId programme, DateRange paid, Optional<MeasureId> measure, AsOf asOf) {
        return make(actor, programme, paid, measure, Optional.empty(), asOf);
    }

    /** Receipts in a proof that was handed in, one row a measure. */
    public ReceiptList ofProof(Actor actor, ProofOfUse proof, Optional<MeasureId> measure, AsOf asOf) {
        return make(actor, proof.programme(), proof.period(), measure, Optional.of(proof.id()), asOf);
    }

    private ReceiptList make(
            Actor actor,
            ProgrammeId programme,
            DateRange paid,
            Optional<MeasureId> measure,
            Optional<ProofId> proof,
            AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        List<Found> found = jdbc.sql(
                        """
                        with line as (
                            select l.*, row_number() over receipt as place, sum(counted) over receipt as up_to,
                                   sum(counted) over (partition by l.receipt_id) as of_receipt,
                                   sum(not_eligible_cents) over receipt as not_eligible_up_to
                              from (select l.*, coalesce((select sum(e.cents) from funding.money_entry e
                                                           where e.receipt_line_id = l.id and e.kind = 'ACTUAL' and e.on_day <= :day
                                                             and e.recorded_at <= :known), 0) as counted
                                      from funding.receipt_line l
                                      join funding.receipt r on r.id = l.receipt_id
                                     where r.programme_id = :programme and r.payment_date between :from and :to
                                       and r.payment_date <= :day) l
                            window receipt as (partition by l.receipt_id order by l.id)
                        )
                        select r.*, m.number as measure_number, p.name as payee, l.gross_cents as line_gross,
                               l.gross_cents - l.deduction_cents as line_paid, pr.number as procurement, l.not_eligible_cents as line_not_eligible,
                               l.not_eligible_up_to, l.counted, l.up_to, l.of_receipt, l.place,
                               (select g.cents from funding.receipt_recognition g
                                 where g.receipt_id = r.id and g.on_day <= :day and g.recorded_at <= :known
                                 order by g.id desc limit 1) as recognised_then
                          from funding.receipt r
                          join line l on l.receipt_id = r.id
                          join funding.measure m on m.id = l.measure_id
                          join funding.party p on p.id = r.party_id
                          left join funding.commitment_line cl on cl.id = l.commitment_line_id
                          left join funding.commitment c on c.id = cl.commitment_id
                          left join funding.procurement pr on pr.id = c.procurement_id
                         where (:measure::integer is null or m.id = :measure::integer)
                           and exists (select from funding.receipt_event v where v.receipt_id = r.id and v.state = 'PAID' and v.at <= :known)
                           and (:proof::integer is null or (r.proof_id = :proof::integer and exists (
                                select from funding.receipt_event v where v.receipt_id = r.id and v.state = 'IN_PROOF' and v.at <= :known)))
                         order by r.payment_date, r.number, l.id
                        """)
                .param("programme", programme.value())
                .param("from", paid.from())
                .param("to", paid.to())
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
                .param("measure", measure.map(MeasureId::value).orElse(null))
                .param("proof", proof.map(ProofId::value).orElse(null))
                .query((row, n) -> found(row))
                .list();
        FundingRate rate = terms.of(programme, asOf).rate();
        List<Money> shares = rate.spread(found.stream().map(Found::eligible).toList());
        List<ReceiptList.Row> rows = IntStream.range(0, found.size())
                .mapToObj(n -> row(found.get(n), shares.get(n)))
                .toList();
        return new ReceiptList(asOf.day(), rows);
    }

    private static ReceiptList.Row row(Found found, Money share) {
        Money other = found.paid().minus(found.eligible()).minus(found.notEligibleVat());
        return new ReceiptList.Row(
                found.receipt(),
                found.measure(),
                found.orderDate(),
                found.invoiceDate(),
                found.invoiceNumber(),
                found.paymentDate(),
                found.payee(),
                found.purpose(),
                found.gross(),
                found.paid(),
                found.notEligibleVat(),
                other,
                found.eligible(),
                share,
                found.recognised(),
                found.procurement());
    }

    private static Found found(ResultSet row) throws SQLException {
        long vat = row.getLong("not_eligible_vat_cents");
        long notEligible = row.getLong("not_eligible_up_to");
        LineOfReceipt line = new LineOfReceipt(
                row.getLong("counted"), row.getLong("up_to"), row.getLong("of_receipt"), row.getInt("place") == 1);
        return new Found(
                row.getString("number"),
                "M" + row.getInt("measure_number"),
                row.getObject("order_date", LocalDate.class),
                row.getObject("invoice_date", LocalDate.class),
                row.getString("invoice_number"),
                row.getObject("payment_date", LocalDate.class),
                row.getString("payee"),
                row.getString("subject"),
                Money.ofCents(row.getLong("line_gross")),
                Money.ofCents(row.getLong("line_paid")),
                Money.ofCents(ofTax(vat, notEligible) - ofTax(vat, notEligible - row.getLong("line_not_eligible"))),
                Money.ofCents(row.getLong("counted")),
                Optional.ofNullable(row.getObject("recognised_then", Long.class))
                        .map(line::recognised),
                Optional.ofNullable(row.getString("procurement")).orElse(""));
    }

    /** What of a receipt's tax lies within so much that is not eligible: the first lines hold it, credit notes mirrored. */
    private static long ofTax(long vat, long notEligible) {
        return vat < 0 ? Math.max(vat, notEligible) : Math.min(vat, notEligible);
    }
}
