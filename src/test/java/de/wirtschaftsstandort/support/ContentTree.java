package de.wirtschaftsstandort.support;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.Stage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Content in memory for tests that need no database. Ids are derived from workspace and path unless a builder names
 * one, so they are the same in every run.
 */
public final class ContentTree implements ContentNodes {

    private final Stage stage;
    private final Map<String, TreeNode> roots = new LinkedHashMap<>();
    private final Map<String, Map<NodeId, TreeNode>> byId = new LinkedHashMap<>();

    private ContentTree(Stage stage) {
        this.stage = stage;
    }

    /** Pages of the website workspace on the public stage. */
    public static ContentTree of(NodeBuilder... pages) {
        return empty(Stage.PUBLIC).add("website", pages);
    }

    public static ContentTree empty(Stage stage) {
        return new ContentTree(stage);
    }

    /** Adds nodes whose place is an absolute path; a workspace exists as soon as something was added to it. */
    public ContentTree add(String workspace, NodeBuilder... nodes) {
        TreeNode root = roots.computeIfAbsent(workspace, this::root);
        for (NodeBuilder node : nodes) {
            NodePath path = NodePath.of(node.place());
            put(ancestors(root, path.parent(), node.nodeType()), path.name(), node);
        }
        return this;
    }

    /** The node that must be there. */
    public ContentNode require(String workspace, String path) {
        return find(workspace, NodePath.of(path))
                .orElseThrow(() -> new IllegalArgumentException("no node " + path + " in " + workspace));
    }

    public ContentNode page(String path) {
        return require("website", path);
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Optional<ContentNode> find(String workspace, NodeId id) {
        return Optional.ofNullable(byId.getOrDefault(workspace, Map.of()).get(id));
    }

    @Override
    public Optional<ContentNode> find(String workspace, NodePath path) {
        Optional<ContentNode> node = Optional.ofNullable(roots.get(workspace));
        for (String step :
                path.isRoot() ? new String[0] : path.value().substring(1).split("/", -1)) {
            node = node.flatMap(n -> n.child(step));
        }
        return node;
    }

    @Override
    public List<ContentNode> query(ContentQuery query) {
        List<ContentNode> candidates = new ArrayList<>();
        find(query.workspace(), query.below()).ifPresent(node -> collect(node, candidates));
        return TreeQuery.answer(query, candidates);
    }

    @Override
    public List<ContentNode> referrers(NodeId target) {
        List<ContentNode> all = new ArrayList<>();
        roots.values().forEach(root -> collect(root, all));
        return all.stream().filter(node -> refersTo(node, target)).toList();
    }

    private static boolean refersTo(ContentNode node, NodeId target) {
        return node.properties().values().stream()
                .anyMatch(value ->
                        value.type() == PropertyType.REFERENCE && value.values().contains(target));
    }

    private static void collect(ContentNode node, List<ContentNode> into) {
        into.add(node);
        node.children().forEach(child -> collect(child, into));
    }

    private TreeNode root(String workspace) {
        return register(new TreeNode(
                derivedId(workspace, NodePath.ROOT), workspace, NodePath.ROOT, "rep:root", Map.of(), Optional.empty()));
    }

    private TreeNode ancestors(TreeNode root, NodePath path, String nodeType) {
        if (path.isRoot()) {
            return root;
        }
        TreeNode parent = ancestors(root, path.parent(), nodeType);
        return parent.childNode(path.name())
                .orElseGet(() -> put(parent, path.name(), NodeBuilder.aNode(path.name(), nodeType)));
    }

    private TreeNode put(TreeNode parent, String name, NodeBuilder builder) {
        NodePath path = parent.path().child(name);
        TreeNode node = register(new TreeNode(
                builder.id().orElseGet(() -> derivedId(parent.workspace(), path)),
                parent.workspace(),
                path,
                builder.nodeType(),
                builder.properties(),
                Optional.of(parent)));
        parent.append(node);
        for (NodeBuilder child : builder.children()) {
            String place = child.place();
            put(node, place.isEmpty() ? String.valueOf(node.children().size()) : place, child);
        }
        return node;
    }

    private TreeNode register(TreeNode node) {
        byId.computeIfAbsent(node.workspace(), w -> new LinkedHashMap<>()).put(node.id(), node);
        return node;
    }

    private static NodeId derivedId(String workspace, NodePath path) {
        return new NodeId(UUID.nameUUIDFromBytes((workspace + ":" + path).getBytes(StandardCharsets.UTF_8)));
    }
}
