package de.wirtschaftsstandort.support;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node of a {@link ContentTree}; gets its children only while the tree is built. */
final class TreeNode implements ContentNode {

    private final NodeId id;
    private final String workspace;
    private final NodePath path;
    private final String nodeType;
    private final Map<PropertyKey, PropertyValue> properties;
    private final @Nullable TreeNode parent;
    private final Map<String, TreeNode> children = new LinkedHashMap<>();

    TreeNode(
            NodeId id,
            String workspace,
            NodePath path,
            String nodeType,
            Map<PropertyKey, PropertyValue> properties,
            Optional<TreeNode> parent) {
        this.id = id;
        this.workspace = workspace;
        this.path = path;
        this.nodeType = nodeType;
        this.properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        this.parent = parent.orElse(null);
    }

    void append(TreeNode child) {
        if (children.put(child.name(), child) != null) {
            throw new IllegalArgumentException(path + " has two children named " + child.name());
        }
    }

    Optional<TreeNode> childNode(String name) {
        return Optional.ofNullable(children.get(name));
    }

    @Override
    public NodeId id() {
        return id;
    }

    @Override
    public String workspace() {
        return workspace;
    }

    @Override
    public NodePath path() {
        return path;
    }

    @Override
    public String nodeType() {
        return nodeType;
    }

    @Override
    public long revision() {
        return 1;
    }

    @Override
    public Map<PropertyKey, PropertyValue> properties() {
        return properties;
    }

    @Override
    public Optional<ContentNode> parent() {
        return Optional.ofNullable(parent);
    }

    @Override
    public List<ContentNode> children() {
        return new ArrayList<>(children.values());
    }

    @Override
    public Optional<ContentNode> child(String name) {
        return Optional.ofNullable(children.get(name));
    }

    @Override
    public String toString() {
        return workspace + ":" + path;
    }
}
