package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** B3: what was planned, what was spent, how it is paid for. */
public record NumericProof(
        LocalDate asOf,
        DateRange period,
        List<Row> rows,
        Row total,
        List<Financing> financing,
        FinalSettlement settlement) {

    /**
     * A measure.
     *
     * @param remarkNeeded the deviation is above the limit and has to be explained
     */
    public record Row(
            String code,
            String title,
            Money approved,
            Money plan,
            Money earlier,
            Money inPeriod,
            Money whole,
            Money deviation,
            Optional<Percent> deviationShare,
            boolean remarkNeeded) {}

    /** A source of money. */
    public record Financing(String source, Money planned, Money actual) {}
}
