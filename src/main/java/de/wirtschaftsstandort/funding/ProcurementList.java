package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** B7: every procurement with what its record still lacks. */
public record ProcurementList(List<Row> rows) {

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
