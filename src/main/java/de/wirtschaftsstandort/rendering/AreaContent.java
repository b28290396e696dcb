package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An area's node as its script sees it: the stored one, or an empty one where none was stored yet, with the properties
 * inherited from the pages above filling the gaps.
 */
final class AreaContent implements ContentNode {

    private final ContentNode parent;
    private final String name;
    private final @Nullable ContentNode stored;
    private final Map<PropertyKey, PropertyValue> properties;

    private AreaContent(
            ContentNode parent, String name, @Nullable ContentNode stored, Map<PropertyKey, PropertyValue> properties) {
        this.parent = parent;
        this.name = name;
        this.stored = stored;
        this.properties = properties;
    }

    static ContentNode empty(ContentNode parent, String name) {
        return new AreaContent(parent, name, null, Map.of());
    }

    /** Own values win. */
    static ContentNode inheriting(ContentNode area, ContentNode parent, Map<PropertyKey, PropertyValue> inherited) {
        Map<PropertyKey, PropertyValue> merged = new LinkedHashMap<>(inherited);
        merged.putAll(area.properties());
        return new AreaContent(parent, area.name(), area, Map.copyOf(merged));
    }

    @Override
    public NodeId id() {
        return stored == null
                ? new NodeId(UUID.nameUUIDFromBytes((parent.id() + "/" + name).getBytes(StandardCharsets.UTF_8)))
                : stored.id();
    }

    @Override
    public String workspace() {
        return parent.workspace();
    }

    @Override
    public NodePath path() {
        return stored == null ? parent.path().child(name) : stored.path();
    }

    @Override
    public String nodeType() {
        return stored == null ? "mgnl:area" : stored.nodeType();
    }

    @Override
    public long revision() {
        return stored == null ? 0 : stored.revision();
    }

    @Override
    public Map<PropertyKey, PropertyValue> properties() {
        return properties;
    }

    @Override
    public Optional<ContentNode> parent() {
        return Optional.of(parent);
    }

    @Override
    public List<ContentNode> children() {
        return stored == null ? List.of() : stored.children();
    }

    @Override
    public Optional<ContentNode> child(String childName) {
        return stored == null ? Optional.empty() : stored.child(childName);
    }
}
