package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * A decision of the granting body as it came.
 *
 * @param tranches cap of the grant per year; empty when the decision names none and the rules allot them
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
        tranches = Map.copyOf(tranches);
    }
}
