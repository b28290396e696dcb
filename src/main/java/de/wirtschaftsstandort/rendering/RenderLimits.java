package de.wirtschaftsstandort.rendering;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one page may cost ({@code app.rendering.…}).
 *
 * @param time for the whole page; an area or component gets at most three quarters of what is left, so that the rest of the page
 *     survives one that never ends. Who was kept from working in that time gets it back, up to twice the time
 * @param characters of output, counted while they are written
 * @param depth how deep areas and components may nest
 * @param elements how deep directives, macros and functions of one script may nest
 * @param memory what one script may allocate, garbage included, without the areas and components it calls; a sixteenth of
 *     it within a few steps
 */
@ConfigurationProperties("app.rendering")
public record RenderLimits(
        @DefaultValue("6s") Duration time,
        @DefaultValue("8000000") long characters,
        @DefaultValue("40") int depth,
        @DefaultValue("400") int elements,
        @DefaultValue("2GB") DataSize memory) {

    /** The limits in force without configuration. */
    public static RenderLimits standard() {
        return new RenderLimits(Duration.ofSeconds(6), 8_000_000, 40, 400, DataSize.ofGigabytes(2));
    }
}
