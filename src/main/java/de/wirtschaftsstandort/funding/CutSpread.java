package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Spreads a cut over measures in proportion to their spending, and within each over the state's and the federal part of the
 * grant: rows and both columns add up to the cent, what rounding leaves over goes to the largest remainders.
 */
final class CutSpread {

    /** Of a measure. */
    record Part(Money state, Money federal) {}

    private CutSpread() {}

    /**
     * @param amount above nothing
     * @param spending by number of the measure; measures without any bear nothing
     * @param stateShare the state's part of the grant
     */
    static SortedMap<Integer, Part> over(SortedMap<Integer, Money> spending, Money amount, FundingRate stateShare) {
        SortedMap<Integer, Money> bearing = new TreeMap<>(spending);
        bearing.values().removeIf(money -> !money.isPositive());
        SortedMap<Integer, Money> whole = ProRata.proportional(bearing, amount);
        SortedMap<Integer, Money> state = ProRata.proportional(whole, stateShare.share(amount));
        SortedMap<Integer, Part> parts = new TreeMap<>();
        for (Map.Entry<Integer, Money> measure : whole.entrySet()) {
            Money ofState = state.getOrDefault(measure.getKey(), Money.ZERO);
            if (!measure.getValue().isZero()) {
                parts.put(measure.getKey(), new Part(ofState, measure.getValue().minus(ofState)));
            }
        }
        return parts;
    }
}
