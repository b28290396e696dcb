package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * De-minimis aid a company got through a measure.
 *
 * @param measure code of the measure
 * @param declared from others in the same time, as the company declared it on {@code declaredOn}
 * @param cancelReason empty unless it was cancelled
 */
public record DeMinimisAid(
        int id,
        String measure,
        PartyId company,
        String companyName,
        LocalDate grantedOn,
        Money amount,
        LocalDate declaredOn,
        Money declared,
        Optional<LocalDate> cancelledOn,
        String cancelReason) {

    public boolean counts() {
        return cancelledOn.isEmpty();
    }
}
