package de.wirtschaftsstandort.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row that navigates through the tree it came from. */
final class TreeNode implements ContentNode {

    private final NodeRow row;
    private final Tree tree;

    TreeNode(NodeRow row, Tree tree) {
        this.row = row;
        this.tree = tree;
    }

    @Override
    public NodeId id() {
        return row.id();
    }

    @Override
    public String workspace() {
        return row.workspace();
    }

    @Override
    public NodePath path() {
        return row.path();
    }

    @Override
    public String nodeType() {
        return row.nodeType();
    }

    @Override
    public long revision() {
        return row.revision();
    }

    @Override
    public Map<PropertyKey, PropertyValue> properties() {
        return row.properties();
    }

    @Override
    public Optional<ContentNode> parent() {
        return Optional.ofNullable(row.parent())
                .flatMap(parent -> tree.find(row.workspace(), parent))
                .map(this::node);
    }

    @Override
    public List<ContentNode> children() {
        return tree.children(row).stream().map(this::node).toList();
    }

    @Override
    public Optional<ContentNode> child(String name) {
        return name.isEmpty() || name.contains("/")
                ? Optional.empty()
                : tree.child(row, name).map(this::node);
    }

    private ContentNode node(NodeRow other) {
        return new TreeNode(other, tree);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeNode node && node.row.equals(row);
    }

    @Override
    public int hashCode() {
        return row.id().hashCode();
    }

    @Override
    public String toString() {
        return row.workspace() + ":" + row.path();
    }
}
