package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.Map;

/**
 * How a plan is to be fitted to a grant decision.
 *
 * @param moveYears where the money of a year outside the approved period goes; without an entry to the approved year with the
 *     most room
 * @param amounts what a measure's year is to have instead; without an entry too much is cut in proportion
 */
public record Adoption(
        GrantDecisionId decision, Map<Integer, Integer> moveYears, Map<MeasureId, Map<Integer, Money>> amounts) {

    public Adoption {
        moveYears = Map.copyOf(moveYears);
        amounts = Map.copyOf(amounts);
    }

    /** Leaves all choices to the rules. */
    public static Adoption of(GrantDecisionId decision) {
        return new Adoption(decision, Map.of(), Map.of());
    }
}
