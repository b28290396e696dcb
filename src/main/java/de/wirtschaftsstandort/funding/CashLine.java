package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Books one payment of the cash system. */
@Component
class CashLine {

    record Payment(Measure measure, LocalDate day, Money amount, String invoiceNumber, String payee) {}

    private final Parties parties;
    private final Receipts receipts;
    private final ReceiptRows rows;
    private final ReceiptBudget budget;
    private final TermsInForce terms;
    private final MarkPaid payment;
    private final JdbcClient jdbc;

    CashLine(
            Parties parties,
            Receipts receipts,
            ReceiptRows rows,
            ReceiptBudget budget,
            TermsInForce terms,
            MarkPaid payment,
            JdbcClient jdbc) {
        this.parties = parties;
        this.receipts = receipts;
        this.rows = rows;
        this.budget = budget;
        this.terms = terms;
        this.payment = payment;
        this.jdbc = jdbc;
    }

    ReceiptId pay(Actor actor, Booking booking, ProgrammeId programme, Payment paid) {
        PartyId supplier = parties.findOrAdd(programme, paid.payee());
        Optional<Receipt> known = receipts.sameInvoice(programme, supplier, new InvoiceNumber(paid.invoiceNumber()));
        Receipt receipt = known.isPresent()
                ? matching(known.orElseThrow(), paid)
                : recorded(actor, booking, programme, supplier, paid);
        payment.pay(actor, booking, receipt, paid.day(), "Kasse");
        return receipt.id();
    }

    private static Receipt matching(Receipt receipt, Payment paid) {
        new Complaints()
                .when(
                        receipt.state() != ReceiptState.RELEASED,
                        "number",
                        receipt.number() + " ist „" + receipt.state().label() + "“ und nicht zur Zahlung freigegeben.")
                .when(
                        !receipt.paid().equals(paid.amount()),
                        "amount",
                        () -> receipt.number() + " lautet auf " + receipt.paid().format("de") + ", bezahlt wurden "
                                + paid.amount().format("de") + ".")
                .when(
                        !receipt.measures().equals(List.of(paid.measure().id())),
                        "measure",
                        receipt.number() + " gehört nicht allein zu "
                                + paid.measure().code() + ".")
                .refuse();
        return receipt;
    }

    private Receipt recorded(Actor actor, Booking booking, ProgrammeId programme, PartyId supplier, Payment paid) {
        new Complaints()
                .when(!paid.amount().isPositive(), "amount", "Der Betrag muss über null liegen.")
                .when(paid.day().isAfter(booking.today()), "date", "Die Zahlung liegt in der Zukunft.")
                .refuse();
        FourEyes.require(actor, programme, CashImport.CASH_SYSTEM, supplier, "Einlesen");
        NewReceipt typed = new NewReceipt(
                ReceiptKind.INVOICE,
                Optional.empty(),
                supplier,
                paid.invoiceNumber(),
                paid.day(),
                paid.day(),
                paid.day(),
                new DateRange(paid.day(), paid.day()),
                "Zahlung aus dem Kassensystem",
                paid.amount(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                "",
                List.of(new NewReceipt.Line(
                        paid.measure().id(),
                        "Sachkosten",
                        paid.amount(),
                        Money.ZERO,
                        Money.ZERO,
                        Optional.empty(),
                        false)));
        List<String> reasons = EligibilityRule.reasons(
                terms.latest(programme), typed.orderDate(), typed.service(), Optional.of(paid.day()));
        NewReceipt receipt = reasons.isEmpty() ? typed : typed.ineligible(String.join(" ", reasons));
        budget.refuseUnlessCovered(programme, receipt);
        Actor cash = new Actor(CashImport.CASH_SYSTEM, actor.roles(), Optional.empty());
        ReceiptId id = rows.insert(
                cash, booking, programme, booking.number("B", paid.day().getYear(), 4), receipt);
        jdbc.sql(
                        """
                        update funding.receipt
                           set state = 'RELEASED', factual_by = ?, factual_at = ?, released_by = ?, released_at = ? where id = ?
                        """)
                .params(
                        actor.user().value(),
                        booking.timestamp(),
                        actor.user().value(),
                        booking.timestamp(),
                        id.value())
                .update();
        return receipts.require(id);
    }
}
