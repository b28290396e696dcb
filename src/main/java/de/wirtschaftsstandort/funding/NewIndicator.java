package de.wirtschaftsstandort.funding;

import java.util.Map;

/**
 * What a measure is to achieve.
 *
 * @param cumulative values of a year add up; else the last one counts
 * @param targets per year
 */
public record NewIndicator(
        String name, String unit, Kind kind, long baseline, boolean cumulative, Map<Integer, Long> targets) {

    public enum Kind {
        OUTPUT,
        RESULT,
        IMPACT
    }

    public NewIndicator {
        targets = Map.copyOf(targets);
    }
}
