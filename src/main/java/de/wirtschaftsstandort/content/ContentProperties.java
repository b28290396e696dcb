package de.wirtschaftsstandort.content;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the content store.
 *
 * @param cachedNodes how many nodes of each stage this process keeps in memory
 * @param changeRetention how long the change log keeps its rows; a process that sleeps longer rebuilds what it derived
 */
@ConfigurationProperties("app.content")
record ContentProperties(@DefaultValue("50000") long cachedNodes, @DefaultValue("7d") Duration changeRetention) {

    ContentProperties {
        if (cachedNodes < 0 || changeRetention.isNegative() || changeRetention.isZero()) {
            throw new IllegalArgumentException(
                    "app.content.cached-nodes must not be negative, app.content.change-retention must be positive");
        }
    }
}
