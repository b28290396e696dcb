package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** B2: receipts in the order they were paid. */
public record ReceiptList(
        LocalDate asOf, List<Row> rows, Money gross, Money paid, Money notEligible, Money eligible, Money grant) {

    /**
     * A receipt, as far as it falls to a measure.
     *
     * @param eligible what counts now, rebookings included
     * @param recognised of the receipt as far as it falls to the measure, by what counts; empty before it was
     */
    public record Row(
            int number,
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
}
