package de.wirtschaftsstandort.support;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Content written as nested YAML maps, in the manner of a bootstrap file. Without {@code jcr:primaryType} a node at the
 * top is a page, below a page an area, below an area a component, and anything deeper a content node. A text like
 * {@code !date 2026-01-02T10:00:00Z} in quotes is a date; a name ending in {@code _en} is the English variant.
 */
public final class ContentYaml {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> OF_THE_NODE = Set.of("jcr:primaryType", "jcr:uuid");
    private static final Map<String, String> CHILD_TYPES = Map.of(
            "mgnl:page", "mgnl:area",
            "mgnl:area", "mgnl:component",
            "mgnl:folder", "mgnl:asset",
            "mgnl:asset", "mgnl:resource");

    private ContentYaml() {}

    public static void read(ContentTree tree, String workspace, String yaml) {
        Map<String, Object> nodes = YAML.readValue(yaml, new TypeReference<Map<String, Object>>() {});
        String top = workspace.equals("website") ? "mgnl:page" : "mgnl:asset";
        nodes.forEach((name, value) ->
                tree.add(workspace, node(NodePath.ROOT.child(name).value(), map(value), top)));
    }

    private static NodeBuilder node(String place, Map<?, ?> map, String defaultType) {
        String type = text(map, "jcr:primaryType").orElse(defaultType);
        NodeBuilder node = NodeBuilder.aNode(place, type);
        text(map, "jcr:uuid").ifPresent(node::id);
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (value instanceof Map<?, ?> child) {
                node.with(node(name, child, CHILD_TYPES.getOrDefault(type, "mgnl:contentNode")));
            } else if (!OF_THE_NODE.contains(name)) {
                node.set(key(name), value(value));
            }
        });
        return node;
    }

    private static Optional<String> text(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(Object::toString);
    }

    private static Map<?, ?> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("a node is written as a map, not as " + value);
    }

    private static PropertyKey key(String name) {
        return name.endsWith("_en") ? PropertyKey.of(name.substring(0, name.length() - 3), "en") : PropertyKey.of(name);
    }

    private static PropertyValue value(Object value) {
        if (value instanceof List<?> list) {
            return PropertyValue.ofStrings(list.stream().map(String::valueOf).toList());
        }
        if (value instanceof Boolean truth) {
            return PropertyValue.of(truth);
        }
        if (value instanceof Integer || value instanceof Long) {
            return PropertyValue.of(((Number) value).longValue());
        }
        if (value instanceof Number number) {
            return PropertyValue.of(new BigDecimal(number.toString()));
        }
        String text = String.valueOf(value);
        return text.startsWith("!date ")
                ? PropertyValue.of(OffsetDateTime.parse(text.substring("!date ".length())))
                : PropertyValue.of(text);
    }
}
