package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node that tells its {@link WatchedContent} what it was asked for and does not have. */
final class WatchedNode implements ContentNode {

    private final ContentNode node;
    private final WatchedContent content;

    WatchedNode(ContentNode node, WatchedContent content) {
        this.node = node;
        this.content = content;
    }

    @Override
    public NodeId id() {
        return node.id();
    }

    @Override
    public String workspace() {
        return node.workspace();
    }

    @Override
    public NodePath path() {
        return node.path();
    }

    @Override
    public String nodeType() {
        return node.nodeType();
    }

    @Override
    public long revision() {
        return node.revision();
    }

    @Override
    public Map<PropertyKey, PropertyValue> properties() {
        return node.properties();
    }

    @Override
    public Optional<PropertyValue> property(PropertyKey key) {
        Optional<PropertyValue> found = node.property(key);
        if (found.isEmpty()
                && key.language().isEmpty()
                && node.child(key.name()).isEmpty()) {
            content.miss(node, key.name());
        }
        return found;
    }

    @Override
    public Optional<ContentNode> parent() {
        return node.parent().map(content::watched);
    }

    @Override
    public List<ContentNode> children() {
        List<ContentNode> found = node.children();
        if (found.isEmpty()) {
            content.miss(node, "");
        }
        return found.stream().map(content::watched).toList();
    }

    @Override
    public Optional<ContentNode> child(String name) {
        Optional<ContentNode> found = node.child(name).map(content::watched);
        if (found.isEmpty() && node.property(name).isEmpty()) {
            content.miss(node, name);
        }
        return found;
    }
}
