package de.wirtschaftsstandort.rendering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Content an area is born with: {@code autoGeneration} of its YAML.
 *
 * @param content by name: {@code nodeType}, {@code templateId}, properties, and maps for sub-nodes
 */
record AutoGeneration(String generatorClass, Map<String, Map<String, Object>> content) {

    static final String NODE_TYPE = "nodeType";
    static final String TEMPLATE = "templateId";

    /** Empty when the area has none. */
    static Optional<AutoGeneration> of(Map<String, Object> area) {
        if (!(area.get("autoGeneration") instanceof Map<?, ?> raw)) {
            return Optional.empty();
        }
        Map<String, Map<String, Object>> content = new LinkedHashMap<>();
        entries(raw.get("content")).forEach((name, entry) -> content.put(name, entries(entry)));
        Object generator = raw.get("generatorClass");
        return Optional.of(new AutoGeneration(generator == null ? "" : generator.toString(), content));
    }

    /** Magnolia's only generator in use copies what the YAML says; others are Java of their own. */
    boolean isCopy() {
        return generatorClass.isBlank() || generatorClass.endsWith("CopyGenerator");
    }

    static Map<String, Object> entries(@Nullable Object map) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> given) {
            given.forEach((key, value) -> {
                if (value != null) {
                    entries.put(String.valueOf(key), value);
                }
            });
        }
        return entries;
    }
}
