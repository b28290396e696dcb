package de.wirtschaftsstandort.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wirtschaftsstandort.content.StageTable.UnitRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A stage behind a cache of rows. A miss loads the node's whole unit – a page with its areas and components – in one
 * statement. Inside a transaction the cache stands aside, because what is read there may never be committed.
 */
final class CachedStage implements Tree {

    private record ById(String workspace, NodeId id) {}

    private record ByPath(String workspace, NodePath path) {}

    /** From this many changes on it is cheaper to start over. */
    private static final int MANY = 20_000;

    /** Up to so many children are looked through for one of them. */
    private static final int FEW = 200;

    private final StageTable table;
    private final Cache<ById, NodeRow> byId;
    private final Cache<ByPath, NodeRow> byPath;
    private final Cache<ById, List<NodeRow>> children;
    private final Object lock = new Object();
    private volatile long generation;

    CachedStage(StageTable table, long cachedNodes) {
        this.table = table;
        this.byId = Caffeine.newBuilder().maximumSize(cachedNodes).build();
        this.byPath = Caffeine.newBuilder().maximumSize(cachedNodes).build();
        this.children = Caffeine.newBuilder()
                .maximumWeight(cachedNodes)
                .weigher((ById id, List<NodeRow> rows) -> 1 + rows.size())
                .build();
    }

    StageTable table() {
        return table;
    }

    @Override
    public Stage stage() {
        return table.stage();
    }

    @Override
    public Optional<NodeRow> find(String workspace, NodeId id) {
        if (isAside()) {
            return table.find(workspace, id);
        }
        NodeRow cached = byId.getIfPresent(new ById(workspace, id));
        return cached != null
                ? Optional.of(cached)
                : load(() -> table.unit(workspace, id)).stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst();
    }

    @Override
    public Optional<NodeRow> find(String workspace, NodePath path) {
        if (isAside()) {
            return table.find(workspace, path);
        }
        NodeRow cached = byPath.getIfPresent(new ByPath(workspace, path));
        return cached != null
                ? Optional.of(cached)
                : load(() -> table.unit(workspace, path)).stream()
                        .filter(row -> row.path().equals(path))
                        .findFirst();
    }

    /** Read together with their parts in one step. */
    @Override
    public List<NodeRow> find(String workspace, Collection<NodeId> ids) {
        if (isAside()) {
            return table.rows(workspace, ids);
        }
        List<NodeRow> found = new ArrayList<>();
        Set<NodeId> unknown = new LinkedHashSet<>();
        for (NodeId id : ids) {
            ById key = new ById(workspace, id);
            NodeRow cached = byId.getIfPresent(key);
            if (cached == null || children.getIfPresent(key) == null) {
                unknown.add(id);
            } else {
                found.add(cached);
            }
        }
        if (!unknown.isEmpty()) {
            load(() -> table.units(workspace, unknown)).stream()
                    .filter(row -> unknown.contains(row.id()))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public List<NodeRow> children(NodeRow parent) {
        if (isAside()) {
            return table.children(parent);
        }
        ById key = new ById(parent.workspace(), parent.id());
        List<NodeRow> cached = children.getIfPresent(key);
        if (cached != null) {
            return cached;
        }
        long started = generation;
        List<NodeRow> loaded = List.copyOf(table.children(parent));
        keep(started, loaded, Map.of(key, loaded));
        return loaded;
    }

    /**
     * Scripts ask each item for what it may have as a property or as a child: that there is no such child is known once its children
     * are.
     */
    @Override
    public Optional<NodeRow> child(NodeRow parent, String name) {
        NodePath path = parent.path().child(name);
        if (isAside() || byPath.getIfPresent(new ByPath(parent.workspace(), path)) != null) {
            return find(parent.workspace(), path);
        }
        List<NodeRow> siblings = children.getIfPresent(new ById(parent.workspace(), parent.id()));
        return siblings == null || siblings.size() > FEW
                ? find(parent.workspace(), path)
                : siblings.stream().filter(row -> row.path().equals(path)).findFirst();
    }

    @Override
    public List<NodeRow> query(ContentQuery query) {
        return table.query(query);
    }

    @Override
    public List<NodeId> ids(ContentQuery query) {
        return table.ids(query);
    }

    @Override
    public long count(ContentQuery query) {
        return table.count(query);
    }

    @Override
    public Map<NodeId, Long> countByParent(ContentQuery query) {
        return table.countByParent(query);
    }

    @Override
    public List<NodeRow> referrers(NodeId target) {
        return table.referrers(target);
    }

    private static boolean isAside() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private List<NodeRow> load(Supplier<List<UnitRow>> unit) {
        long started = generation;
        List<UnitRow> loaded = unit.get();
        Map<ById, List<NodeRow>> lists = new HashMap<>();
        for (UnitRow node : loaded) {
            if (node.complete()) {
                lists.put(new ById(node.row().workspace(), node.row().id()), new ArrayList<>());
            }
        }
        for (UnitRow node : loaded) {
            NodeId parent = node.row().parent();
            List<NodeRow> siblings =
                    parent == null ? null : lists.get(new ById(node.row().workspace(), parent));
            if (siblings != null) {
                siblings.add(node.row());
            }
        }
        lists.replaceAll((parent, rows) -> List.copyOf(rows));
        List<NodeRow> rows = loaded.stream().map(UnitRow::row).toList();
        keep(started, rows, lists);
        return rows;
    }

    /** Keeps what was read unless something was forgotten since the reading began: then it may be old already. */
    private void keep(long started, List<NodeRow> rows, Map<ById, List<NodeRow>> lists) {
        synchronized (lock) {
            if (started != generation) {
                return;
            }
            for (NodeRow row : rows) {
                byId.put(new ById(row.workspace(), row.id()), row);
                byPath.put(new ByPath(row.workspace(), row.path()), row);
            }
            children.putAll(lists);
        }
    }

    void forget(List<ContentChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        if (changes.size() >= MANY) {
            forgetAll();
            return;
        }
        synchronized (lock) {
            generation++;
            for (ContentChange change : changes) {
                ById id = new ById(change.workspace(), change.node());
                NodeRow old = byId.getIfPresent(id);
                if (old != null) {
                    byPath.invalidate(new ByPath(old.workspace(), old.path()));
                }
                byId.invalidate(id);
                children.invalidate(id);
                byPath.invalidate(new ByPath(change.workspace(), change.path()));
                change.previousPath().ifPresent(path -> byPath.invalidate(new ByPath(change.workspace(), path)));
                change.parent().ifPresent(parent -> children.invalidate(new ById(change.workspace(), parent)));
            }
        }
    }

    void forgetAll() {
        synchronized (lock) {
            generation++;
            byId.invalidateAll();
            byPath.invalidateAll();
            children.invalidateAll();
        }
    }
}
