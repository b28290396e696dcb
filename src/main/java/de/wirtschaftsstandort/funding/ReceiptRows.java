package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes rows of receipts and their history. */
@Component
class ReceiptRows {

    private final JdbcClient jdbc;

    ReceiptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReceiptId insert(Actor actor, Booking booking, ProgrammeId programme, String number, NewReceipt receipt) {
        int id = jdbc.sql(
                        """
                        insert into funding.receipt
                            (programme_id, number, kind, corrects_id, party_id, invoice_number, invoice_key, invoice_date, received_on,
                             order_date, service_from, service_to, subject, net_cents, vat_cents, gross_cents, discount_cents,
                             deduction_cents, not_eligible_vat_cents, not_eligible_other_cents, not_eligible_reason, recorded_by,
                             recorded_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECORDED') returning id
                        """)
                .param(programme.value())
                .param(number)
                .param(receipt.kind().name())
                .param(receipt.corrects().map(ReceiptId::value).orElse(null))
                .param(receipt.supplier().value())
                .param(receipt.invoiceNumber().strip())
                .param(new InvoiceNumber(receipt.invoiceNumber()).key())
                .param(receipt.invoiceDate())
                .param(receipt.receivedOn())
                .param(receipt.orderDate())
                .param(receipt.service().from())
                .param(receipt.service().to())
                .param(receipt.subject())
                .param(receipt.net().cents())
                .param(receipt.vat().cents())
                .param(receipt.gross().cents())
                .param(receipt.discount().cents())
                .param(receipt.deduction().cents())
                .param(receipt.notEligibleVat().cents())
                .param(receipt.notEligibleOther().cents())
                .param(receipt.notEligibleReason())
                .param(actor.user().value())
                .param(booking.timestamp())
                .query(Integer.class)
                .single();
        for (NewReceipt.Line line : receipt.lines()) {
            jdbc.sql(
                            """
                            insert into funding.receipt_line
                                (receipt_id, measure_id, cost_type, gross_cents, deduction_cents, not_eligible_cents, commitment_line_id,
                                 closes_commitment)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(id)
                    .param(line.measure().value())
                    .param(line.costType())
                    .param(line.gross().cents())
                    .param(line.deduction().cents())
                    .param(line.notEligible().cents())
                    .param(line.commitment().map(CommitmentLineId::value).orElse(null))
                    .param(line.closesCommitment())
                    .update();
        }
        event(actor, booking, new ReceiptId(id), ReceiptState.RECORDED, booking.today(), "");
        return new ReceiptId(id);
    }

    /** @param assignments further columns to set, as SQL with one parameter each */
    void move(
            Actor actor,
            Booking booking,
            Receipt receipt,
            ReceiptState to,
            LocalDate day,
            String reason,
            String assignments,
            Object... values) {
        if (!receipt.state().canBecome(to)) {
            throw new Refused(
                    "",
                    receipt.number() + " ist „" + receipt.state().label() + "“ und kann nicht „" + to.label()
                            + "“ werden.");
        }
        JdbcClient.StatementSpec update = jdbc.sql(
                        "update funding.receipt set state = ?, state_reason = ?, parked_from = ?" + assignments
                                + " where id = ?")
                .param(to.name())
                .param(reason)
                .param(to == ReceiptState.PARKED ? receipt.state().name() : null);
        for (Object value : values) {
            update = update.param(value);
        }
        update.param(receipt.id().value()).update();
        event(actor, booking, receipt.id(), to, day, reason);
        booking.note(
                actor,
                "Beleg „" + to.label() + "“",
                receipt.number(),
                receipt.state().name(),
                to.name(),
                reason);
    }

    private void event(Actor actor, Booking booking, ReceiptId id, ReceiptState state, LocalDate day, String reason) {
        jdbc.sql(
                        "insert into funding.receipt_event (receipt_id, state, on_day, user_id, reason, at) values (?, ?, ?, ?, ?, ?)")
                .params(id.value(), state.name(), day, actor.user().value(), reason, booking.timestamp())
                .update();
    }
}
