package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Writes nodes as Magnolia's delivery does: {@code @name, @path, @id, @nodeType}, properties, children, {@code @nodes}. */
final class NodeWriter {

    private final Endpoint endpoint;
    private final RequestLanguage language;
    private final JsonGenerator json;
    private final AnswerSize size;
    private final ReferenceWriter references;

    /** Nodes being written, from the outermost one. */
    private final Deque<NodeId> open = new ArrayDeque<>();

    NodeWriter(Endpoint endpoint, RequestLanguage language, JsonGenerator json, AnswerSize size, Surroundings around) {
        this.endpoint = endpoint;
        this.language = language;
        this.json = json;
        this.size = size;
        this.references = new ReferenceWriter(this, endpoint, json, around);
    }

    void write(ContentNode node) {
        write(node, endpoint.depth(), 0, "");
    }

    /**
     * @param references how many references were followed to this node
     * @param link written as {@code @link} unless empty
     */
    void write(ContentNode node, int depth, int references, String link) {
        size.oneMoreNode();
        open.push(node.id());
        json.writeStartObject();
        json.writeStringProperty("@name", node.name());
        json.writeStringProperty("@path", node.path().value());
        json.writeStringProperty("@id", node.id().toString());
        json.writeStringProperty("@nodeType", node.nodeType());
        if (!link.isEmpty()) {
            json.writeStringProperty("@link", link);
        }
        List<ContentNode> children = depth > 0 ? children(node) : List.of();
        writeProperties(node, names(children), references);
        for (ContentNode child : children) {
            json.writeName(child.name());
            write(child, depth - 1, references, "");
        }
        json.writeArrayPropertyStart("@nodes");
        children.forEach(child -> json.writeString(child.name()));
        json.writeEndArray();
        json.writeEndObject();
        open.pop();
    }

    boolean isOpen(NodeId node) {
        return open.contains(node);
    }

    /** A child whose name looks like one of the fields of a node could not be told from it. */
    private List<ContentNode> children(ContentNode node) {
        return node.children().stream()
                .filter(child -> endpoint.childNodeTypes().include(child.nodeType()))
                .filter(child -> !child.name().startsWith("@"))
                .toList();
    }

    private static Set<String> names(List<ContentNode> children) {
        return children.stream().map(ContentNode::name).collect(Collectors.toSet());
    }

    /** By name; a child of the same name hides a property. */
    private void writeProperties(ContentNode node, Set<String> childNames, int referencesFollowed) {
        SortedMap<String, PropertyValue> shown = new TreeMap<>();
        if (language.isAll()) {
            node.properties().forEach((key, value) -> shown.put(key.suffixed(), value));
        } else {
            node.properties().keySet().stream()
                    .map(PropertyKey::name)
                    .distinct()
                    .forEach(name -> inLanguage(node.properties(), name).forEach(value -> shown.put(name, value)));
        }
        shown.put("jcr:uuid", PropertyValue.of(node.id().toString()));
        shown.put("jcr:primaryType", PropertyValue.of(node.nodeType()));
        shown.forEach((name, value) -> {
            if (!childNames.contains(name) && endpoint.systemProperties().show(name)) {
                references.write(node, name, value, referencesFollowed);
            }
        });
    }

    /** The variant in the language, else the one without language, else nothing; at most one. */
    private List<PropertyValue> inLanguage(Map<PropertyKey, PropertyValue> properties, String name) {
        List<PropertyKey> keys = new ArrayList<>();
        language.marks().forEach(mark -> keys.add(PropertyKey.of(name, mark)));
        keys.add(PropertyKey.of(name));
        return keys.stream()
                .filter(properties::containsKey)
                .map(properties::get)
                .limit(1)
                .toList();
    }
}
