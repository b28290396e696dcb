package de.wirtschaftsstandort.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Immutable read view of one node of one stage. Navigation (parent, children) reads through the {@link ContentNodes}
 * the node came from.
 */
public interface ContentNode {

    NodeId id();

    String workspace();

    NodePath path();

    /** Last step of the path; empty for a workspace root. */
    default String name() {
        return path().name();
    }

    /** Primary type, e.g. {@code mgnl:page}, {@code mgnl:area}, {@code mgnl:component}, {@code mgnl:contentNode}. */
    String nodeType();

    /** Counts the commits that changed this node; what a stale save is recognised by. */
    long revision();

    /** All properties incl. language variants and system properties ({@code mgnl:template}, {@code mgnl:lastModified}). */
    Map<PropertyKey, PropertyValue> properties();

    /** Empty for a workspace root. */
    Optional<ContentNode> parent();

    /** In their order. */
    List<ContentNode> children();

    Optional<ContentNode> child(String name);

    default Optional<PropertyValue> property(PropertyKey key) {
        return Optional.ofNullable(properties().get(key));
    }

    /** The variant without language. */
    default Optional<PropertyValue> property(String name) {
        return property(PropertyKey.of(name));
    }

    /** Text of the variant without language, if the property is there. */
    default Optional<String> text(String name) {
        return property(name).map(PropertyValue::asText);
    }

    /** Text in the language, else the variant without language. */
    default Optional<String> text(String name, String language) {
        return property(PropertyKey.of(name, language)).or(() -> property(name)).map(PropertyValue::asText);
    }

    /** {@code mgnl:template}: which template definition renders this node. */
    default Optional<String> template() {
        return text("mgnl:template");
    }

    default boolean isType(String nodeType) {
        return nodeType().equals(nodeType);
    }
}
