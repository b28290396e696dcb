package de.wirtschaftsstandort.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.wirtschaftsstandort.rest.EndpointChecks.Findings;
import de.wirtschaftsstandort.rest.EndpointDefinition.Reference;
import de.wirtschaftsstandort.rest.EndpointDefinition.Resolver;
import de.wirtschaftsstandort.shared.NearestMatch;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports keys that no endpoint has; one that is a typing error away from a known one the reading has reported. */
final class UnknownKeys {

    private static final String REFERENCES = "references";
    private static final String RESOLVER = "referenceResolver";

    private UnknownKeys() {}

    static void report(Map<String, Object> endpoint, Findings findings) {
        report("", endpoint, EndpointDefinition.class, findings);
        entries(endpoint.get(REFERENCES)).forEach((name, reference) -> {
            String key = REFERENCES + "." + name;
            report(key + ".", reference, Reference.class, findings);
            if (reference.get(RESOLVER) instanceof Map<?, ?> resolver) {
                report(key + "." + RESOLVER + ".", resolver, Resolver.class, findings);
            }
        });
    }

    private static void report(String prefix, Map<?, ?> given, Class<?> type, Findings findings) {
        List<String> known = names(type);
        given.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !known.contains(key) && !key.equals("enabled"))
                .filter(key -> known.stream()
                        .noneMatch(name -> !given.containsKey(name) && NearestMatch.isTypingError(key, name)))
                .forEach(key -> findings.warning(
                        prefix + key, "the key '" + key + "' has no meaning here" + EndpointChecks.near(key, known)));
    }

    /** By name, also where they are written as a list. */
    private static Map<String, Map<?, ?>> entries(@Nullable Object references) {
        Map<String, Map<?, ?>> entries = new LinkedHashMap<>();
        if (references instanceof Map<?, ?> map) {
            map.forEach((name, value) -> put(String.valueOf(name), value, entries));
        } else if (references instanceof List<?> list) {
            list.forEach(value ->
                    put(value instanceof Map<?, ?> map ? String.valueOf(map.get("name")) : "", value, entries));
        }
        return entries;
    }

    private static void put(String name, @Nullable Object value, Map<String, Map<?, ?>> entries) {
        if (value instanceof Map<?, ?> map) {
            entries.put(name, map);
        }
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> name(component, type))
                .toList();
    }

    private static String name(RecordComponent component, Class<?> type) {
        try {
            JsonProperty property = type.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
            return property == null || property.value().isEmpty() ? component.getName() : property.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
