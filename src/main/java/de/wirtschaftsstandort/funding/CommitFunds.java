package de.wirtschaftsstandort.funding;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Binds money of measures to an order. Of two people after the last euro one gets it, the other is told what is missing.
 */
@Component
public class CommitFunds {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final SupplierByName suppliers;
    private final OrderCheck check;
    private final MoneyLedger ledger;
    private final JdbcClient jdbc;

    CommitFunds(
            Bookkeeping bookkeeping,
            Permissions permissions,
            SupplierByName suppliers,
            OrderCheck check,
            MoneyLedger ledger,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.suppliers = suppliers;
        this.check = check;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** @throws Refused with everything that is wrong with the order, at its field */
    public CommitmentId commit(Actor actor, ProgrammeId programme, Order order) {
        return bookkeeping.book(programme, booking -> commit(actor, booking, programme, order));
    }

    /** To a supplier that is perhaps not known yet; refused, the supplier is not kept either. */
    public CommitmentId commit(Actor actor, ProgrammeId programme, String supplier, Function<PartyId, Order> typed) {
        return suppliers.book(
                actor,
                programme,
                supplier,
                typed,
                Order::measures,
                (booking, order) -> commit(actor, booking, programme, order));
    }

    private CommitmentId commit(Actor actor, Booking booking, ProgrammeId programme, Order order) {
        permissions.require(actor, FundingAction.RECORD_MONEY, programme, order.measures());
        check.refuseUnlessSound(programme, order, booking.today());
        String number = booking.number("A", order.orderDate().getYear(), 3);
        int id = jdbc.sql(
                        """
                            insert into funding.commitment
                                (programme_id, number, party_id, procurement_id, subject, order_date, service_from, service_to, net_cents,
                                 vat_bp, gross_cents, state, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?) returning id
                            """)
                .param(programme.value())
                .param(number)
                .param(order.supplier().value())
                .param(order.procurement().map(ProcurementId::value).orElse(null))
                .param(order.subject())
                .param(order.orderDate())
                .param(order.service().from())
                .param(order.service().to())
                .param(order.net().cents())
                .param(order.vat().basisPoints())
                .param(order.gross().cents())
                .param(actor.user().value())
                .param(booking.timestamp())
                .query(Integer.class)
                .single();
        for (Order.Line line : order.lines()) {
            int lineId = jdbc.sql(
                            "insert into funding.commitment_line (commitment_id, measure_id, year, gross_cents) values (?, ?, ?, ?) returning id")
                    .params(
                            id,
                            line.measure().value(),
                            line.year(),
                            line.gross().cents())
                    .query(Integer.class)
                    .single();
            ledger.committed(
                    actor,
                    booking,
                    new MoneyLedger.Posting(line.measure(), line.year(), order.orderDate(), "Auftrag " + number),
                    new CommitmentLineId(lineId),
                    line.gross());
        }
        booking.note(actor, "Auftrag gebunden", number, "", order.gross().format("de"), order.subject());
        return new CommitmentId(id);
    }
}
