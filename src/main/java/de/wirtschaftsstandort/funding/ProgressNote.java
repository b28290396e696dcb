package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.Map;
import java.util.Optional;

/**
 * What a measure's owner reports about a quarter.
 *
 * @param restForecast what will still be spent per year, beyond what is paid and ordered
 * @param override a light the owner sets against the computed one
 * @param overrideReason needed with it
 */
public record ProgressNote(
        Quarter quarter,
        String done,
        String nextSteps,
        String deviation,
        String cause,
        String countermeasure,
        int percent,
        Map<Integer, Money> restForecast,
        Optional<Light> override,
        String overrideReason) {

    public ProgressNote {
        restForecast = Map.copyOf(restForecast);
    }
}
