package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.asset.FocalPoint;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person says about a file, as typed.
 *
 * @param texts German and English texts by property key, such as {@code title} and {@code alt_en}
 * @param alternative one of {@literal text, decorative, missing}
 * @param copyrightUntil last day it may be shown; empty for always
 * @param focusX in percent from the left
 * @param focusY in percent from the top
 * @param captions id of a file with captions; empty for none
 */
public record MediaDetails(
        Map<String, String> texts,
        String alternative,
        String copyrightUntil,
        String focusX,
        String focusY,
        String captions,
        long revision) {

    /** What can be said in both languages. */
    public static final List<String> TEXTS =
            List.of("title", "alt", "caption", "description", "copyright", "transcript");

    private static final int LONGEST = 20_000;

    public MediaDetails {
        texts = Map.copyOf(texts);
    }

    /** Field and message key of the first thing that is wrong. */
    Optional<Map.Entry<String, String>> fault() {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            if (text.getValue().length() > LONGEST) {
                return Optional.of(Map.entry(text.getKey(), "too-long"));
            }
        }
        if (texts.getOrDefault("title", "").isBlank()) {
            return Optional.of(Map.entry("title", "title"));
        }
        if (alternative.equals("text") && texts.getOrDefault("alt", "").isBlank()) {
            return Optional.of(Map.entry("alt", "alt"));
        }
        if (!copyrightUntil.isBlank() && Media.day(copyrightUntil).isEmpty()) {
            return Optional.of(Map.entry("copyrightUntil", "day"));
        }
        if (!isPercent(focusX) || !isPercent(focusY)) {
            return Optional.of(Map.entry("focusX", "focus"));
        }
        return !captions.isBlank() && NodeId.parse(captions).isEmpty()
                ? Optional.of(Map.entry("captions", "captions"))
                : Optional.empty();
    }

    private static boolean isPercent(String typed) {
        return typed.isBlank() || (typed.strip().matches("\\d{1,3}") && Integer.parseInt(typed.strip()) <= 100);
    }

    /** An empty value means that the property goes. */
    Map<PropertyKey, Optional<PropertyValue>> properties() {
        Map<PropertyKey, Optional<PropertyValue>> properties = new LinkedHashMap<>();
        for (String name : TEXTS) {
            properties.put(PropertyKey.of(name), text(name));
            properties.put(PropertyKey.of(name, "en"), text(name + "_en"));
        }
        if (!alternative.equals("text")) {
            properties.put(Media.ALT, Optional.empty());
            properties.put(PropertyKey.of("alt", "en"), Optional.empty());
        }
        properties.put(
                Media.DECORATIVE,
                alternative.equals("decorative") ? Optional.of(PropertyValue.of(true)) : Optional.empty());
        properties.put(Media.COPYRIGHT_UNTIL, Media.day(copyrightUntil).map(day -> PropertyValue.of(day.toString())));
        boolean focused = !focusX.isBlank() && !focusY.isBlank();
        properties.put(FocalPoint.X, focused ? Optional.of(percent(focusX)) : Optional.empty());
        properties.put(FocalPoint.Y, focused ? Optional.of(percent(focusY)) : Optional.empty());
        properties.put(Media.CAPTIONS, NodeId.parse(captions).map(id -> PropertyValue.of(id.toString())));
        return properties;
    }

    private static PropertyValue percent(String typed) {
        return PropertyValue.of(Long.parseLong(typed.strip()));
    }

    private Optional<PropertyValue> text(String key) {
        return Optional.ofNullable(texts.get(key))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(PropertyValue::of);
    }
}
