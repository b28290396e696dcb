package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The author stage of one workspace as a session sees it: rows and lists of children are loaded when they are asked
 * for and changed in memory. What moves, is copied or goes is loaded with all that lies below it.
 */
final class PendingTree implements Tree {

    private final StageTable base;
    private final String workspace;

    /** Rows as they were loaded. */
    private final Map<NodeId, NodeRow> before = new LinkedHashMap<>();

    /** Rows as they are now: loaded or added, and not removed. */
    private final Map<NodeId, NodeRow> now = new LinkedHashMap<>();

    private final Map<NodePath, NodeId> byPath = new HashMap<>();
    private final Map<NodeId, List<NodeId>> lists = new HashMap<>();
    private final Map<NodeId, List<NodeId>> listsBefore = new HashMap<>();
    private final Set<NodeId> whole = new HashSet<>();
    private final Map<NodeId, Integer> subtreeSizes = new LinkedHashMap<>();

    PendingTree(StageTable base, String workspace) {
        this.base = base;
        this.workspace = workspace;
    }

    @Override
    public Stage stage() {
        return base.stage();
    }

    StageTable base() {
        return base;
    }

    String workspace() {
        return workspace;
    }

    Map<NodeId, NodeRow> before() {
        return before;
    }

    Map<NodeId, NodeRow> now() {
        return now;
    }

    /** How many nodes each subtree had that was loaded as a whole. */
    Map<NodeId, Integer> subtreeSizes() {
        return subtreeSizes;
    }

    /** Parents whose children or their order are other than they were loaded, with the ids wanted now. */
    Map<NodeId, List<NodeId>> changedLists() {
        Map<NodeId, List<NodeId>> changed = new LinkedHashMap<>();
        lists.forEach((parent, children) -> {
            if (now.containsKey(parent) && !children.equals(listsBefore.getOrDefault(parent, List.of()))) {
                changed.put(parent, children);
            }
        });
        return changed;
    }

    List<NodeId> listBefore(NodeId parent) {
        return listsBefore.getOrDefault(parent, List.of());
    }

    @Override
    public Optional<NodeRow> find(String otherWorkspace, NodeId id) {
        if (!otherWorkspace.equals(workspace)) {
            return base.find(otherWorkspace, id);
        }
        if (now.containsKey(id) || before.containsKey(id)) {
            return Optional.ofNullable(now.get(id));
        }
        return base.find(workspace, id).map(this::register);
    }

    @Override
    public Optional<NodeRow> find(String otherWorkspace, NodePath path) {
        if (!otherWorkspace.equals(workspace)) {
            return base.find(otherWorkspace, path);
        }
        NodeId known = byPath.get(path);
        if (known != null) {
            return find(workspace, known);
        }
        return base.find(workspace, path)
                .filter(row -> !before.containsKey(row.id()))
                .map(this::register);
    }

    NodeRow require(NodeId id) {
        return find(workspace, id)
                .orElseThrow(() -> new ContentRefused("workspace '" + workspace + "' has no node " + id));
    }

    @Override
    public List<NodeRow> children(NodeRow parent) {
        if (!parent.workspace().equals(workspace)) {
            return base.children(parent);
        }
        List<NodeId> ids = list(parent.id());
        List<NodeId> missing = ids.stream().filter(id -> !now.containsKey(id)).toList();
        base.rows(workspace, missing).forEach(this::register);
        return ids.stream().map(now::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<NodeRow> query(ContentQuery query) {
        return query.workspace().equals(workspace) ? PendingQuery.run(this, query) : base.query(query);
    }

    @Override
    public List<NodeRow> referrers(NodeId target) {
        List<NodeRow> rows = new ArrayList<>(base.referrers(target));
        rows.removeIf(row -> row.workspace().equals(workspace) && before.containsKey(row.id()));
        now.values().stream()
                .filter(row -> NodeLinks.references(row).contains(target))
                .forEach(rows::add);
        return rows;
    }

    private NodeRow register(NodeRow row) {
        before.put(row.id(), row);
        now.put(row.id(), row);
        byPath.put(row.path(), row.id());
        return row;
    }

    /** Ids of the children in their order; loads only ids and paths, because lists can be long. */
    List<NodeId> list(NodeId parent) {
        List<NodeId> known = lists.get(parent);
        if (known != null) {
            return known;
        }
        List<NodeId> loaded = new ArrayList<>();
        if (before.containsKey(parent)) {
            base.childPaths(workspace, parent).forEach((id, path) -> {
                loaded.add(id);
                byPath.putIfAbsent(path, id);
            });
            listsBefore.put(parent, List.copyOf(loaded));
        }
        lists.put(parent, loaded);
        return loaded;
    }

    boolean isFree(NodeRow parent, String name) {
        list(parent.id());
        return !byPath.containsKey(parent.path().child(name));
    }

    /** The node and all below it, parents first and siblings in order. */
    List<NodeRow> subtree(NodeId root) {
        loadWhole(root);
        List<NodeRow> rows = new ArrayList<>();
        collect(root, rows);
        return rows;
    }

    private void collect(NodeId id, List<NodeRow> rows) {
        NodeRow row = now.get(id);
        if (row != null) {
            rows.add(row);
            list(id).forEach(child -> collect(child, rows));
        }
    }

    private void loadWhole(NodeId root) {
        NodeRow original = before.get(root);
        if (original == null || whole.contains(root)) {
            return;
        }
        List<NodeRow> rows = base.subtree(workspace, original.path());
        subtreeSizes.put(root, rows.size());
        Map<NodeId, List<NodeRow>> byParent = new HashMap<>();
        for (NodeRow row : rows) {
            if (!before.containsKey(row.id())) {
                register(row);
            }
            whole.add(row.id());
            byParent.computeIfAbsent(row.id(), id -> new ArrayList<>());
            if (row.parent() != null) {
                byParent.computeIfAbsent(row.parent(), id -> new ArrayList<>()).add(row);
            }
        }
        for (NodeRow row : rows) {
            if (!lists.containsKey(row.id())) {
                List<NodeId> ids = byParent.getOrDefault(row.id(), List.of()).stream()
                        .sorted(StageTable.SIBLINGS)
                        .map(NodeRow::id)
                        .toList();
                listsBefore.put(row.id(), ids);
                lists.put(row.id(), new ArrayList<>(ids));
            }
        }
    }

    /** Puts a row that was not there before; beyond the end means last. */
    void insert(NodeRow row, int index) {
        now.put(row.id(), row);
        byPath.put(row.path(), row.id());
        List<NodeId> siblings = list(row.requireParent());
        siblings.add(Math.max(0, Math.min(index, siblings.size())), row.id());
        lists.computeIfAbsent(row.id(), id -> new ArrayList<>());
    }

    void replace(NodeRow row) {
        now.put(row.id(), row);
    }

    /** Takes the subtree out; answers what it was. */
    List<NodeRow> takeOut(NodeId root) {
        List<NodeRow> rows = subtree(root);
        list(rows.get(0).requireParent()).remove(root);
        for (NodeRow row : rows) {
            now.remove(row.id());
            byPath.remove(row.path());
            lists.remove(row.id());
        }
        return rows;
    }

    void relocate(NodeId id, NodeRow newParent, String newName, int index) {
        List<NodeRow> rows = subtree(id);
        NodePath from = rows.get(0).path();
        NodePath to = newParent.path().child(newName);
        List<NodeRow> moved = rows.stream()
                .map(row -> row.at(NodePath.of(
                        to.value() + row.path().value().substring(from.value().length()))))
                .toList();
        moved.forEach(row -> ContentRules.checkPath(row.path()));
        list(rows.get(0).requireParent()).remove(id);
        rows.forEach(row -> byPath.remove(row.path()));
        moved.forEach(row -> {
            now.put(row.id(), row);
            byPath.put(row.path(), row.id());
        });
        now.put(id, moved.get(0).below(newParent.id(), to));
        List<NodeId> siblings = list(newParent.id());
        siblings.add(Math.max(0, Math.min(index, siblings.size())), id);
    }

    /** Reads an untouched row again, after the lock. */
    NodeRow reread(NodeId id) {
        NodeRow known = require(id);
        if (!known.equals(before.get(id))) {
            return known;
        }
        return base.find(workspace, id).map(this::register).orElse(known);
    }
}
