package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

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
            String procurement) {

        private Row at(int place) {
            return new Row(
                    place,
                    receipt,
                    measure,
                    orderDate,
                    invoiceDate,
                    invoiceNumber,
                    paymentDate,
                    payee,
                    purpose,
                    gross,
                    paid,
                    notEligibleVat,
                    notEligibleOther,
                    eligible,
                    grant,
                    recognised,
                    procurement);
        }
    }

    /** Nothing was paid. */
    public static ReceiptList none(LocalDate asOf) {
        return of(asOf, List.of());
    }

    /** Rows out of a longer list, numbered anew, with their sums. */
    static ReceiptList of(LocalDate asOf, List<Row> picked) {
        List<Row> rows = IntStream.range(0, picked.size())
                .mapToObj(n -> picked.get(n).at(n + 1))
                .toList();
        Money paid = sum(rows, Row::paid);
        Money eligible = sum(rows, Row::eligible);
        return new ReceiptList(
                asOf, rows, sum(rows, Row::gross), paid, paid.minus(eligible), eligible, sum(rows, Row::grant));
    }

    private static Money sum(List<Row> rows, Function<Row, Money> part) {
        return rows.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
