package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An order to be placed.
 *
 * @param procurement the award behind it; may be missing up to the limit of a direct award
 * @param lines what of the gross falls to which measure and year
 */
public record Order(
        PartyId supplier,
        Optional<ProcurementId> procurement,
        String subject,
        LocalDate orderDate,
        DateRange service,
        Money net,
        VatRate vat,
        List<Line> lines) {

    /** A measure's year of the order. */
    public record Line(MeasureId measure, int year, Money gross) {}

    public Order {
        lines = List.copyOf(lines);
    }

    public Money gross() {
        return vat.grossOf(net);
    }

    Set<MeasureId> measures() {
        return lines.stream().map(Line::measure).collect(Collectors.toUnmodifiableSet());
    }
}
