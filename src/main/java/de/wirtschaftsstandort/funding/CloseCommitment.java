package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends an order: what is still open becomes available again. */
@Component
public class CloseCommitment {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Commitments commitments;
    private final MoneyLedger ledger;
    private final BudgetYears years;
    private final JdbcClient jdbc;

    CloseCommitment(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Commitments commitments,
            MoneyLedger ledger,
            BudgetYears years,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.commitments = commitments;
        this.ledger = ledger;
        this.years = years;
        this.jdbc = jdbc;
    }

    /** An order without any receipt is cancelled, one with receipts done. */
    public void close(Actor actor, CommitmentId id, String reason) {
        ProgrammeId programme = commitments.programmeOf(id);
        bookkeeping.book(programme, booking -> {
            Commitment commitment = commitments.require(id);
            permissions.require(
                    actor,
                    FundingAction.RECORD_MONEY,
                    programme,
                    commitment.lines().stream().map(Commitment.Line::measure).toList());
            new Complaints()
                    .blank(reason, "reason", "Bitte sagen, warum der Rest frei wird.")
                    .when(
                            !commitment.state().isOpen(),
                            "",
                            commitment.number() + " ist „" + commitment.state().label() + "“.")
                    .refuse();
            for (Commitment.Line line : commitment.lines()) {
                ledger.open(line.id()).forEach((year, open) -> {
                    if (years.isClosed(programme, year)) {
                        throw new Refused("", BudgetYears.closed(year));
                    }
                    ledger.committed(
                            actor,
                            booking,
                            new MoneyLedger.Posting(
                                    line.measure(), year, booking.today(), "Rest freigegeben: " + reason),
                            line.id(),
                            open.negated());
                });
            }
            String state = commitment.state() == Commitment.State.ACTIVE ? "CANCELLED" : "DONE";
            jdbc.sql("update funding.commitment set state = ?, closed_on = ?, close_reason = ? where id = ?")
                    .params(state, booking.today(), reason, id.value())
                    .update();
            booking.note(
                    actor,
                    "Auftrag beendet",
                    commitment.number(),
                    commitment.open().format("de"),
                    state,
                    reason);
            return id;
        });
    }
}
