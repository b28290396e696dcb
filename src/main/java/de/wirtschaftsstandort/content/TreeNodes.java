package de.wirtschaftsstandort.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nodes of a {@link Tree}. */
record TreeNodes(Tree tree) implements ContentNodes {

    @Override
    public Stage stage() {
        return tree.stage();
    }

    @Override
    public Optional<ContentNode> find(String workspace, NodeId id) {
        return tree.find(workspace, id).map(this::node);
    }

    @Override
    public Optional<ContentNode> find(String workspace, NodePath path) {
        return tree.find(workspace, path).map(this::node);
    }

    @Override
    public Map<NodeId, ContentNode> found(String workspace, Collection<NodeId> ids) {
        Map<NodeId, ContentNode> found = new HashMap<>();
        tree.find(workspace, ids).forEach(row -> found.put(row.id(), node(row)));
        return found;
    }

    @Override
    public List<ContentNode> query(ContentQuery query) {
        return nodes(tree.query(query));
    }

    @Override
    public long count(ContentQuery query) {
        return tree.count(query);
    }

    @Override
    public List<NodeId> ids(ContentQuery query) {
        return tree.ids(query);
    }

    @Override
    public Map<NodeId, Long> countByParent(ContentQuery query) {
        return tree.countByParent(query);
    }

    @Override
    public List<ContentNode> referrers(NodeId target) {
        return nodes(tree.referrers(target));
    }

    private List<ContentNode> nodes(List<NodeRow> rows) {
        return rows.stream().map(this::node).toList();
    }

    private ContentNode node(NodeRow row) {
        return new TreeNode(row, tree);
    }
}
