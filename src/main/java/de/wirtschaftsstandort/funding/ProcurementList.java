package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * B7: every procurement with what its record still lacks.
 *
 * @param compared how offers stood against each other, of awarded procurements with criteria
 */
public record ProcurementList(List<Row> rows, List<Compared> compared) {

    public ProcurementList {
        rows = List.copyOf(rows);
        compared = List.copyOf(compared);
    }

    /** An offer in its place. */
    public record Compared(String number, AwardScheme scheme, String company, OfferRanking.Row row) {}

    /** A record; {@code missing} is empty when its note is complete. */
    public record Row(
            String number,
            String subject,
            List<String> measures,
            Money estimatedNet,
            String procedure,
            ProcedureAdvice advice,
            int invited,
            int offers,
            String winner,
            Optional<Money> net,
            Optional<Money> gross,
            Optional<LocalDate> awardedOn,
            Optional<LocalDate> bidderInformationOn,
            List<String> missing) {}
}
