package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Set;

/**
 * A need to be bought.
 *
 * @param needKey the same for everything that serves the same need; its values are added up
 * @param estimateBasis where the estimate comes from
 */
public record NewProcurement(
        String subject,
        String needKey,
        Set<MeasureId> measures,
        Money estimatedNet,
        LocalDate estimatedOn,
        String estimateBasis,
        VatRate vat) {

    public NewProcurement {
        measures = Set.copyOf(measures);
    }
}
