package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** B2: receipts in the order they were paid; their running number is their place. */
public record ReceiptList(LocalDate asOf, List<Row> rows) {

    /**
     * A receipt, as far as it falls to a measure.
     *
     * @param eligible what counts now, rebookings included
     * @param grant its share of the grant; those of all rows add up to the share of all that counts
     * @param recognised of the receipt as far as it falls to the measure, by what counts; empty before it was
     */
    public record Row(
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
            Money notEligibleOther,
            Money eligible,
            Money grant,
            Optional<Money> recognised,
            String procurement) {}

    public ReceiptList {
        rows = List.copyOf(rows);
    }

    public Money gross() {
        return sum(Row::gross);
    }

    public Money paid() {
        return sum(Row::paid);
    }

    public Money notEligible() {
        return paid().minus(eligible());
    }

    public Money eligible() {
        return sum(Row::eligible);
    }

    public Money grant() {
        return sum(Row::grant);
    }

    private Money sum(Function<Row, Money> part) {
        return rows.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
