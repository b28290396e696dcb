package de.wirtschaftsstandort.funding;

/**
 * A light and why it shows what it shows.
 *
 * @param overridden a person set it, with the reason given
 */
public record LightReading(Light light, String reason, boolean overridden) {

    static LightReading of(Light light, String reason) {
        return new LightReading(light, reason, false);
    }
}
