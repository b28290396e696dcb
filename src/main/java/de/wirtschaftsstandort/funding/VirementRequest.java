package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * Money somebody wants to move.
 *
 * @param decision the grant decision behind a return or an increase
 * @param ownFundsBeyondGrant what lies above a year's cap is paid by the county alone
 */
public record VirementRequest(
        VirementKind kind,
        String reason,
        List<PlanChange> lines,
        Optional<GrantDecisionId> decision,
        boolean ownFundsBeyondGrant) {

    public VirementRequest {
        lines = List.copyOf(lines);
    }

    /** From one measure and year to another. */
    public static VirementRequest move(
            MeasureId from, int fromYear, MeasureId to, int toYear, Money amount, String reason) {
        return new VirementRequest(
                fromYear == toYear ? VirementKind.TRANSFER : VirementKind.YEAR_SHIFT,
                reason,
                List.of(new PlanChange(from, fromYear, amount.negated()), new PlanChange(to, toYear, amount)),
                Optional.empty(),
                false);
    }
}
