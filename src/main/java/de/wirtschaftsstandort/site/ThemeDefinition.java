package de.wirtschaftsstandort.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file below {@code themes}, as Magnolia writes it. */
public record ThemeDefinition(
        @Nullable String name,
        @Nullable Map<String, @Nullable File> cssFiles,
        @Nullable Map<String, @Nullable File> jsFiles,
        @Nullable Imaging imaging) {

    /** A style sheet or script; one without a link is left out. */
    public record File(
            @Nullable String link,
            @Nullable String media,
            @Nullable Boolean addFingerPrint,
            @Nullable String conditionalComment) {}

    /** The imaging variations by name. */
    public record Imaging(@Nullable Map<String, @Nullable Variation> variations) {}

    /** Pixels. */
    public record Variation(@Nullable Integer width, @Nullable Integer height, @Nullable Boolean crop) {}
}
