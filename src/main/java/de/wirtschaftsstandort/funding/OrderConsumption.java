package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes what an invoice uses up from its order, earliest year first, never below zero. */
@Component
class OrderConsumption {

    private final Commitments commitments;
    private final MoneyLedger ledger;
    private final BudgetYears years;
    private final JdbcClient jdbc;

    OrderConsumption(Commitments commitments, MoneyLedger ledger, BudgetYears years, JdbcClient jdbc) {
        this.commitments = commitments;
        this.ledger = ledger;
        this.years = years;
        this.jdbc = jdbc;
    }

    void consume(Actor actor, Booking booking, Receipt.Line line, MoneyLedger.Posting payment) {
        line.commitment().ifPresent(order -> {
            Money rest = line.gross();
            for (Map.Entry<Integer, Money> open : ledger.open(order).entrySet()) {
                Money used = rest.compareTo(open.getValue()) < 0 ? rest : open.getValue();
                rest = rest.minus(used);
                take(actor, booking, order, payment, open.getKey(), used, payment.reason());
                if (line.closesCommitment()) {
                    take(
                            actor,
                            booking,
                            order,
                            payment,
                            open.getKey(),
                            open.getValue().minus(used),
                            "Rest freigegeben: Schlussrechnung");
                }
            }
            update(booking, order);
        });
    }

    private void take(
            Actor actor,
            Booking booking,
            CommitmentLineId order,
            MoneyLedger.Posting payment,
            int year,
            Money amount,
            String reason) {
        if (amount.isPositive() && years.isClosed(programmeOf(order), year)) {
            throw new Refused("paymentDate", BudgetYears.closed(year));
        }
        ledger.committed(
                actor,
                booking,
                new MoneyLedger.Posting(payment.measure(), year, payment.day(), reason),
                order,
                amount.negated());
    }

    private ProgrammeId programmeOf(CommitmentLineId order) {
        return commitments.programmeOf(commitmentOf(order));
    }

    private CommitmentId commitmentOf(CommitmentLineId order) {
        return new CommitmentId(jdbc.sql("select commitment_id from funding.commitment_line where id = ?")
                .param(order.value())
                .query(Integer.class)
                .single());
    }

    private void update(Booking booking, CommitmentLineId order) {
        CommitmentId id = commitmentOf(order);
        boolean done = commitments.require(id).open().isZero();
        jdbc.sql("update funding.commitment set state = ?, closed_on = ?, close_reason = ? where id = ?")
                .param(done ? "DONE" : "PARTLY_INVOICED")
                .param(done ? booking.today() : null)
                .param(done ? "vollständig abgerechnet" : "")
                .param(id.value())
                .update();
    }
}
