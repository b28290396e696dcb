package de.wirtschaftsstandort.content;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The unit of work: checks each operation, changes the pending tree, and hands all of it to the commit. */
final class TreeSession implements ContentSession {

    private final PendingTree tree;
    private final SessionCommit committer;
    private final OffsetDateTime time;
    private final String user;
    private final Set<NodeId> touched = new LinkedHashSet<>();
    private final Set<NodeId> stampedByCaller = new HashSet<>();
    private final Map<NodeId, Long> expected = new LinkedHashMap<>();
    private final List<TrashStore.Entry> trashed = new ArrayList<>();
    private boolean used;

    TreeSession(PendingTree tree, SessionCommit committer, OffsetDateTime time, String user) {
        this.tree = tree;
        this.committer = committer;
        this.time = time;
        this.user = user;
    }

    PendingTree tree() {
        return tree;
    }

    OffsetDateTime time() {
        return time;
    }

    String user() {
        return user;
    }

    Set<NodeId> touched() {
        return touched;
    }

    Set<NodeId> stampedByCaller() {
        return stampedByCaller;
    }

    Map<NodeId, Long> expected() {
        return expected;
    }

    List<TrashStore.Entry> trashed() {
        return trashed;
    }

    @Override
    public ContentNodes nodes() {
        return new TreeNodes(tree);
    }

    @Override
    public NodeId add(
            NodeId parent, NodeId id, String name, String nodeType, Map<PropertyKey, PropertyValue> properties) {
        NodeRow above = tree.require(parent);
        ContentRules.checkName(name);
        ContentRules.checkNodeType(nodeType);
        NodePath path = above.path().child(name);
        ContentRules.checkPath(path);
        ContentRules.checkProperties(path, properties);
        requireFree(above, name);
        insert(new NodeRow(
                tree.workspace(), id, parent, path, nodeType, 0, 1, SystemProperties.created(properties, time, user)));
        return id;
    }

    void insert(NodeRow row) {
        insert(row, Integer.MAX_VALUE);
    }

    /** Adds the row among the children of its parent, which must be there. */
    void insert(NodeRow row, int index) {
        if (tree.now().containsKey(row.id())) {
            throw idTaken(row.id());
        }
        NodeRow old = tree.before().get(row.id());
        tree.insert(old == null ? row : row.withRevision(old.revision()).atPosition(old.position()), index);
        touched.add(row.id());
    }

    private ContentRefused idTaken(NodeId id) {
        return new ContentRefused("workspace '" + tree.workspace() + "' already has a node " + id);
    }

    @Override
    public void set(NodeId node, PropertyKey key, PropertyValue value) {
        NodeRow row = tree.require(node);
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>(row.properties());
        properties.put(key, value);
        ContentRules.checkProperties(row.path(), properties);
        tree.replace(row.with(properties));
        noteEdit(node, key);
    }

    @Override
    public void remove(NodeId node, PropertyKey key) {
        NodeRow row = tree.require(node);
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>(row.properties());
        if (properties.remove(key) != null) {
            tree.replace(row.with(properties));
            noteEdit(node, key);
        }
    }

    private void noteEdit(NodeId node, PropertyKey key) {
        if (SystemProperties.isModificationNote(key)) {
            stampedByCaller.add(node);
        } else if (!SystemProperties.isPublicationNote(key)) {
            touched.add(node);
        }
    }

    @Override
    public void rename(NodeId node, String newName) {
        NodeRow row = tree.require(node);
        NodeRow parent = tree.require(row.requireParent());
        if (!row.path().name().equals(newName)) {
            ContentRules.checkName(newName);
            requireFree(parent, newName);
            tree.relocate(node, parent, newName, tree.list(parent.id()).indexOf(node));
            touched.add(node);
        }
    }

    @Override
    public void move(NodeId node, NodeId newParent, int position) {
        NodeRow row = tree.require(node);
        NodeId oldParent = row.requireParent();
        NodeRow above = tree.require(newParent);
        if (above.path().isWithin(row.path())) {
            throw new ContentRefused(
                    "'" + row.path() + "' cannot move to '" + above.path() + "', which lies within it");
        }
        String name = row.path().name();
        if (!oldParent.equals(newParent)) {
            requireFree(above, name);
            touched.add(oldParent);
        }
        tree.relocate(node, above, name, position);
        touched.add(node);
    }

    @Override
    public NodeId copy(NodeId node, NodeId newParent, String newName) {
        NodeRow root = tree.require(node);
        root.requireParent();
        NodeRow above = tree.require(newParent);
        ContentRules.checkName(newName);
        requireFree(above, newName);
        List<NodeRow> originals = tree.subtree(node);
        Map<NodeId, NodeId> copies = new HashMap<>();
        originals.forEach(row -> copies.put(row.id(), NodeId.random()));
        String target = above.path().child(newName).value();
        List<NodeRow> rows = new ArrayList<>();
        for (NodeRow row : originals) {
            NodePath path = NodePath.of(
                    target + row.path().value().substring(root.path().value().length()));
            ContentRules.checkPath(path);
            NodeId parent = row.id().equals(node) ? newParent : copies.getOrDefault(row.requireParent(), newParent);
            rows.add(new NodeRow(
                    tree.workspace(),
                    copies.getOrDefault(row.id(), row.id()),
                    parent,
                    path,
                    row.nodeType(),
                    0,
                    1,
                    SystemProperties.copied(NodeLinks.redirected(row.properties(), copies), time, user)));
        }
        rows.forEach(this::insert);
        return rows.get(0).id();
    }

    @Override
    public void trash(NodeId node) {
        NodeRow row = tree.require(node);
        NodeId parent = row.requireParent();
        int place = tree.list(parent).indexOf(node);
        boolean wasStored = tree.before().containsKey(node);
        List<NodeRow> rows = tree.takeOut(node);
        if (wasStored) {
            trashed.add(new TrashStore.Entry(rows, place));
        }
        touched.add(parent);
    }

    @Override
    public void discard(NodeId node) {
        touched.add(tree.require(node).requireParent());
        tree.takeOut(node);
    }

    private void requireFree(NodeRow parent, String name) {
        if (!tree.isFree(parent, name)) {
            throw new ContentRefused("'" + parent.path() + "' already has a child named '" + name + "'");
        }
    }

    @Override
    public void expectRevision(NodeId node, long revision) {
        expected.put(node, revision);
    }

    @Override
    public long commit() {
        if (used) {
            throw new IllegalStateException("this session was committed already");
        }
        used = true;
        return committer.commit(this);
    }

    /** The node whose publishing unit this node belongs to. */
    Optional<NodeRow> unitOf(NodeId node) {
        Optional<NodeRow> at = tree.find(tree.workspace(), node);
        while (at.isPresent() && at.get().parent() != null) {
            NodeRow row = at.get();
            Optional<NodeRow> parent = tree.find(tree.workspace(), row.requireParent());
            if (parent.isEmpty() || !PublishingUnit.isPart(parent.get().nodeType(), row.nodeType())) {
                return at;
            }
            at = parent;
        }
        return at;
    }
}
