package de.wirtschaftsstandort.support;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Describes a node for a {@link ContentTree} in the order one would say it:
 * {@code aPage("/home").with(anArea("main").with(aComponent("standort:components/teaser").set("title", "Hallo")))}.
 */
public final class NodeBuilder {

    private final String place;
    private final String nodeType;
    private final Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>();
    private final List<NodeBuilder> children = new ArrayList<>();
    private @Nullable NodeId id;

    private NodeBuilder(String place, String nodeType) {
        this.place = place;
        this.nodeType = nodeType;
    }

    /** A page at an absolute path; ancestors that are not there yet are made as pages. */
    public static NodeBuilder aPage(String path) {
        return aNode(path, "mgnl:page");
    }

    public static NodeBuilder anArea(String name) {
        return aNode(name, "mgnl:area");
    }

    /** A component, named 0, 1, 2 … by its place among its siblings. */
    public static NodeBuilder aComponent(String template) {
        return aNode("", "mgnl:component").template(template);
    }

    public static NodeBuilder aComponent(String name, String template) {
        return aNode(name, "mgnl:component").template(template);
    }

    /** A sub-node such as a dialog's multi-value entries are stored in. */
    public static NodeBuilder aContentNode(String name) {
        return aNode(name, "mgnl:contentNode");
    }

    /** @param place absolute path for a node put into the tree itself, name for a child; empty means its position */
    public static NodeBuilder aNode(String place, String nodeType) {
        return new NodeBuilder(place, nodeType);
    }

    public NodeBuilder template(String template) {
        return set("mgnl:template", template);
    }

    public NodeBuilder id(String uuid) {
        id = NodeId.parse(uuid).orElseThrow(() -> new IllegalArgumentException("not a UUID: " + uuid));
        return this;
    }

    public NodeBuilder set(String name, String value) {
        return set(PropertyKey.of(name), PropertyValue.of(value));
    }

    public NodeBuilder set(String name, boolean value) {
        return set(PropertyKey.of(name), PropertyValue.of(value));
    }

    public NodeBuilder set(String name, long value) {
        return set(PropertyKey.of(name), PropertyValue.of(value));
    }

    /** The variant of the property in a language other than the default one. */
    public NodeBuilder set(String name, double value) {
        return set(PropertyKey.of(name), PropertyValue.of(value));
    }

    public NodeBuilder set(String name, String language, String value) {
        return set(PropertyKey.of(name, language), PropertyValue.of(value));
    }

    public NodeBuilder set(String name, List<String> values) {
        return set(PropertyKey.of(name), PropertyValue.ofStrings(values));
    }

    public NodeBuilder set(PropertyKey key, PropertyValue value) {
        properties.put(key, value);
        return this;
    }

    public NodeBuilder with(NodeBuilder... more) {
        children.addAll(List.of(more));
        return this;
    }

    String place() {
        return place;
    }

    String nodeType() {
        return nodeType;
    }

    Optional<NodeId> id() {
        return Optional.ofNullable(id);
    }

    Map<PropertyKey, PropertyValue> properties() {
        return properties;
    }

    List<NodeBuilder> children() {
        return children;
    }
}
