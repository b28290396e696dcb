package de.wirtschaftsstandort.sharing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of a theme by the names of the design's custom properties, as they are in light.
 *
 * @param colours {@code #rrggbb} by name without dashes in front
 */
public record SharePalette(Map<String, String> colours) {

    /** The shared design; the drawn tiles carry these colours. */
    static final SharePalette STANDARD = new SharePalette(Map.ofEntries(
            Map.entry("petrol-deep", "#0a2f3a"),
            Map.entry("petrol", "#0f5566"),
            Map.entry("glass", "#8ecfc9"),
            Map.entry("glass-pale", "#cfe8e3"),
            Map.entry("porcelain", "#fbf7ef"),
            Map.entry("terra", "#c9522f"),
            Map.entry("terra-pale", "#eda98a"),
            Map.entry("sun", "#f4b63f"),
            Map.entry("sand", "#f3dfb8"),
            Map.entry("field", "#93b064"),
            Map.entry("field-deep", "#6f9150"),
            Map.entry("bg", "#fbf8f2"),
            Map.entry("ink", "#10262d"),
            Map.entry("ink-soft", "#43565c"),
            Map.entry("accent", "#b5431f")));

    private static final Pattern DECLARATION =
            Pattern.compile("--([a-z0-9-]+)\\s*:\\s*(?:light-dark\\(\\s*)?(#[0-9a-fA-F]{6})\\b");

    public SharePalette {
        colours = Map.copyOf(colours);
    }

    /** With the colours a style sheet declares, of those the drawing knows; the first one of {@code light-dark()}. */
    SharePalette with(String styleSheet) {
        Map<String, String> changed = new TreeMap<>(colours);
        Matcher declarations = DECLARATION.matcher(styleSheet);
        while (declarations.find()) {
            changed.replace(declarations.group(1), declarations.group(2).toLowerCase(Locale.ROOT));
        }
        return new SharePalette(changed);
    }

    String colour(String name) {
        String colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("no colour '" + name + "'; there are " + colours.keySet());
        }
        return colour;
    }

    /** Drawn tiles in these colours instead of the standard ones. */
    String recolour(String svg) {
        Map<String, String> names = new TreeMap<>();
        STANDARD.colours.forEach((name, colour) -> names.putIfAbsent(colour, name));
        return Pattern.compile("#[0-9a-f]{6}").matcher(svg).replaceAll(found -> {
            String name = names.get(found.group());
            return name == null ? found.group() : colour(name);
        });
    }

    /** In an order that does not depend on the map. */
    @Override
    public String toString() {
        return new TreeMap<>(colours).toString();
    }
}
