package de.wirtschaftsstandort.catalogue;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what is said of a plot or a building counts as looked through.
 *
 * @param remindAfter from its last confirmation on: the office is asked to confirm it again
 * @param demoteAfter from its last confirmation on: lists show it behind those that are confirmed, and say so
 */
@ConfigurationProperties("app.freshness")
public record FreshnessSettings(@DefaultValue("6m") Period remindAfter, @DefaultValue("12m") Period demoteAfter) {

    public FreshnessSettings {
        if (remindAfter.isNegative() || remindAfter.isZero() || demoteAfter.isNegative() || demoteAfter.isZero()) {
            throw new IllegalArgumentException("app.freshness: both periods must be longer than nothing");
        }
    }
}
