package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads receipts. */
@Component
public class Receipts {

    /** What documents of a receipt are linked to. */
    public static final String ENTITY = "receipt";

    private static final String SELECT =
            """
            select r.*, p.name as supplier,
                   (select d.prepared_by from funding.draft d where d.receipt_id = r.id) as prepared_by,
                   (select json_agg(l order by l.id) from funding.receipt_line l where l.receipt_id = r.id)::text as lines
              from funding.receipt r join funding.party p on p.id = r.party_id
             where
            """;

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a programme by number. */
    public List<Receipt> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + "r.programme_id = ? order by r.number")
                .param(programme.value())
                .query((row, n) -> receipt(row))
                .list();
    }

    /** Those in one of these states, the longest waiting first. */
    public List<Receipt> inStates(ProgrammeId programme, Set<ReceiptState> states, int most) {
        return jdbc.sql(SELECT
                        + "r.programme_id = :programme and r.state in (:states) order by r.received_on,"
                        + " r.number limit :most")
                .param("programme", programme.value())
                .param("states", states.stream().map(ReceiptState::name).toList())
                .param("most", most)
                .query((row, n) -> receipt(row))
                .list();
    }

    /**
     * A page of those whose number, supplier, invoice number or subject contains the text, the newest first.
     *
     * @param text empty for all
     */
    public List<Receipt> find(ProgrammeId programme, String text, int offset, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                        r.programme_id = :programme
                          and (:text = '' or strpos(lower(r.number || ' ' || p.name || ' ' || r.invoice_number || ' ' || r.subject), lower(:text)) > 0)
                        order by r.received_on desc, r.number desc offset :offset limit :most
                        """)
                .param("programme", programme.value())
                .param("text", text)
                .param("offset", offset)
                .param("most", most)
                .query((row, n) -> receipt(row))
                .list();
    }

    /** Those in a proof, by number. */
    List<Receipt> inProof(ProofId proof) {
        return jdbc.sql(SELECT + "r.proof_id = ? order by r.number")
                .param(proof.value())
                .query((row, n) -> receipt(row))
                .list();
    }

    /** Of a measure, by number. */
    public List<Receipt> ofMeasure(MeasureId measure) {
        return jdbc.sql(SELECT
                        + "r.id in (select receipt_id from funding.receipt_line where measure_id = ?) order by"
                        + " r.received_on, r.number")
                .param(measure.value())
                .query((row, n) -> receipt(row))
                .list();
    }

    /** By its number within the programme. */
    public Optional<Receipt> find(ProgrammeId programme, String number) {
        return jdbc.sql(SELECT + "r.programme_id = ? and r.number = ?")
                .params(programme.value(), number)
                .query((row, n) -> receipt(row))
                .optional();
    }

    /** @throws Refused when there is none */
    public Receipt require(ReceiptId id) {
        return jdbc.sql(SELECT + "r.id = ?")
                .param(id.value())
                .query((row, n) -> receipt(row))
                .optional()
                .orElseThrow(() -> new Refused("receipt", "Diesen Beleg gibt es nicht."));
    }

    /** The receipt that already has this supplier's number. */
    Optional<Receipt> sameInvoice(ProgrammeId programme, PartyId supplier, InvoiceNumber number) {
        return jdbc.sql(SELECT
                        + "r.programme_id = ? and r.party_id = ? and r.invoice_key = ? and r.state <>"
                        + " 'CANCELLED' and r.kind <> 'CORRECTION'")
                .params(programme.value(), supplier.value(), number.key())
                .query((row, n) -> receipt(row))
                .optional();
    }

    /** Receipts of the same supplier and gross whose dates are near. */
    List<Receipt> alike(ProgrammeId programme, PartyId supplier, Money gross, LocalDate date, int days) {
        return jdbc.sql(SELECT
                        + "r.programme_id = ? and r.party_id = ? and r.gross_cents = ? and r.invoice_date between ?"
                        + " and ? and r.state <> 'CANCELLED' and r.kind <> 'CORRECTION' order by r.number")
                .params(programme.value(), supplier.value(), gross.cents(), date.minusDays(days), date.plusDays(days))
                .query((row, n) -> receipt(row))
                .list();
    }

    /** Paid on a measure by a receipt, with everything recorded to correct it. */
    Money paidWithCorrections(ReceiptId original, MeasureId measure) {
        return sum("l.gross_cents - l.deduction_cents", original, measure);
    }

    /** What counts of a receipt on a measure: booked where it is paid, as recorded where it is not yet. */
    Money eligibleWithCorrections(ReceiptId original, MeasureId measure) {
        return sum(
                """
                case when r.payment_date is null then l.gross_cents - l.deduction_cents - l.not_eligible_cents
                     else coalesce((select sum(e.cents) from funding.money_entry e
                                     where e.receipt_line_id = l.id and e.kind = 'ACTUAL'), 0) end
                """,
                original,
                measure);
    }

    private Money sum(String amount, ReceiptId original, MeasureId measure) {
        return Money.ofCents(jdbc.sql("select coalesce(sum(" + amount
                        + "), 0) from funding.receipt r join funding.receipt_line l on l.receipt_id = r.id"
                        + " where (r.id = ? or r.corrects_id = ?) and l.measure_id = ? and r.state <> 'CANCELLED'")
                .params(original.value(), original.value(), measure.value())
                .query(Long.class)
                .single());
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                new ReceiptId(row.getInt("id")),
                new ProgrammeId(row.getInt("programme_id")),
                row.getString("number"),
                ReceiptKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("corrects_id", Integer.class)).map(ReceiptId::new),
                new PartyId(row.getInt("party_id")),
                row.getString("supplier"),
                row.getString("invoice_number"),
                row.getObject("invoice_date", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("order_date", LocalDate.class),
                new DateRange(
                        row.getObject("service_from", LocalDate.class), row.getObject("service_to", LocalDate.class)),
                row.getString("subject"),
                Money.ofCents(row.getLong("gross_cents")),
                Money.ofCents(row.getLong("paid_cents")),
                Money.ofCents(row.getLong("not_eligible_vat_cents")),
                Money.ofCents(row.getLong("not_eligible_other_cents")),
                row.getString("not_eligible_reason"),
                Money.ofCents(row.getLong("eligible_cents")),
                Optional.ofNullable(row.getObject("payment_date", LocalDate.class)),
                new UserId(row.getString("recorded_by")),
                Optional.ofNullable(row.getString("prepared_by")).map(UserId::new),
                ReceiptState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("parked_from")).map(ReceiptState::valueOf),
                Optional.ofNullable(row.getObject("proof_id", Integer.class)).map(ProofId::new),
                lines(row.getString("lines")));
    }

    /** @param json null for a receipt without lines */
    private static List<Receipt.Line> lines(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        List<Receipt.Line> lines = new ArrayList<>();
        for (JsonNode line : JsonMapper.shared().readTree(json)) {
            Money gross = Money.ofCents(line.required("gross_cents").asLong());
            Money paid =
                    gross.minus(Money.ofCents(line.required("deduction_cents").asLong()));
            lines.add(new Receipt.Line(
                    line.required("id").asInt(),
                    new MeasureId(line.required("measure_id").asInt()),
                    line.required("cost_type").asString(),
                    gross,
                    paid,
                    paid.minus(Money.ofCents(line.required("not_eligible_cents").asLong())),
                    line.required("commitment_line_id").isNull()
                            ? Optional.empty()
                            : Optional.of(new CommitmentLineId(
                                    line.required("commitment_line_id").asInt())),
                    line.required("closes_commitment").asBoolean()));
        }
        return lines;
    }
}
