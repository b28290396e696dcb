package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A decision of the granting body as it came.
 *
 * @param tranches cap of the grant per year, in their order; empty when the decision names none and the rules allot them
 */
public record GrantDecision(
        Kind kind,
        LocalDate decidedOn,
        LocalDate receivedOn,
        LocalDate effectiveFrom,
        DateRange approved,
        Optional<LocalDate> earlyStartFrom,
        FundingRate rate,
        Money eligibleTotal,
        Money grantMax,
        int finalInstalmentBp,
        Period paymentGrace,
        String fileReference,
        Map<Integer, Money> tranches) {

    public enum Kind {
        INITIAL,
        AMENDMENT,
        FINAL,
        REVOCATION
    }

    public GrantDecision {
        tranches = Collections.unmodifiableMap(new TreeMap<>(tranches));
    }
}
