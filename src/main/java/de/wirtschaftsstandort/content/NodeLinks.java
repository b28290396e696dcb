package de.wirtschaftsstandort.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a node's properties point to. */
final class NodeLinks {

    private NodeLinks() {}

    static Set<NodeId> references(NodeRow row) {
        return elements(row, PropertyType.REFERENCE, NodeId.class);
    }

    static Set<BinaryHash> binaries(NodeRow row) {
        return elements(row, PropertyType.BINARY, BinaryHash.class);
    }

    private static <T> Set<T> elements(NodeRow row, PropertyType type, Class<T> javaType) {
        Set<T> found = new LinkedHashSet<>();
        for (PropertyValue value : row.properties().values()) {
            if (value.type() == type) {
                value.values().forEach(element -> found.add(javaType.cast(element)));
            }
        }
        return found;
    }

    /** The properties with references turned to other targets where the map has one. */
    static Map<PropertyKey, PropertyValue> redirected(
            Map<PropertyKey, PropertyValue> properties, Map<NodeId, NodeId> targets) {
        Map<PropertyKey, PropertyValue> redirected = new LinkedHashMap<>(properties);
        redirected.replaceAll((key, value) -> value.type() == PropertyType.REFERENCE
                ? new PropertyValue(value.type(), value.multiple(), redirected(value.values(), targets))
                : value);
        return redirected;
    }

    private static List<Object> redirected(List<Object> values, Map<NodeId, NodeId> targets) {
        return values.stream()
                .map(value -> value instanceof NodeId id ? targets.getOrDefault(id, id) : value)
                .toList();
    }
}
