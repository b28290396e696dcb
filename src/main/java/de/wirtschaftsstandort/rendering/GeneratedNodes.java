package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds nodes in a session and remembers where. */
final class GeneratedNodes {

    private static final String COMPONENT = "mgnl:component";
    private static final String SUB_NODE = "mgnl:contentNode";

    private final ContentSession session;
    private final String workspace;
    private final List<NodePath> made = new ArrayList<>();

    GeneratedNodes(ContentSession session, String workspace) {
        this.session = session;
        this.workspace = workspace;
    }

    List<NodePath> made() {
        return made;
    }

    ContentNode area(ContentNode parent, String name) {
        return node(parent, name, "mgnl:area", Map.of());
    }

    /** The entries that are not there yet; what exists stays as it is. */
    void content(ContentNode parent, Map<String, Map<String, Object>> entries) {
        entries.forEach((name, entry) -> {
            if (parent.child(name).isEmpty()) {
                copy(parent, name, entry);
            }
        });
    }

    private void copy(ContentNode parent, String name, Map<String, Object> entry) {
        Object template = entry.get(AutoGeneration.TEMPLATE);
        Object type = entry.getOrDefault(AutoGeneration.NODE_TYPE, template == null ? SUB_NODE : COMPONENT);
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>();
        if (template != null) {
            properties.put(PropertyKey.of("mgnl:template"), PropertyValue.of(template.toString()));
        }
        Map<String, Map<String, Object>> children = new LinkedHashMap<>();
        entry.forEach((key, value) -> {
            if (value instanceof Map<?, ?>) {
                children.put(key, AutoGeneration.entries(value));
            } else if (!key.equals(AutoGeneration.TEMPLATE) && !key.equals(AutoGeneration.NODE_TYPE)) {
                properties.put(PropertyKey.of(key), property(value));
            }
        });
        content(node(parent, name, type.toString(), properties), children);
    }

    private ContentNode node(ContentNode parent, String name, String type, Map<PropertyKey, PropertyValue> properties) {
        NodeId id = session.add(parent.id(), NodeId.random(), name, type, properties);
        made.add(parent.path().child(name));
        Optional<ContentNode> added = session.nodes().find(workspace, id);
        return added.orElseThrow(() -> new IllegalStateException("the node just added is not there: " + id));
    }

    private static PropertyValue property(Object value) {
        if (value instanceof Boolean truth) {
            return PropertyValue.of(truth);
        }
        if (value instanceof Integer || value instanceof Long) {
            return PropertyValue.of(((Number) value).longValue());
        }
        if (value instanceof BigDecimal exact) {
            return PropertyValue.of(exact.doubleValue());
        }
        if (value instanceof Number number) {
            return PropertyValue.of(number.doubleValue());
        }
        return value instanceof List<?> many
                ? PropertyValue.many(
                        PropertyType.STRING, many.stream().map(String::valueOf).toList())
                : PropertyValue.of(value.toString());
    }
}
