package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows held in memory, in the order they were put. Not thread-safe while it is filled. */
final class MemoryTree implements Tree {

    private final Stage stage;
    private final Map<String, Map<NodePath, NodeRow>> byPath = new LinkedHashMap<>();
    private final Map<String, Map<NodeId, NodePath>> paths = new HashMap<>();
    private final Map<NodeId, List<NodePath>> children = new HashMap<>();

    MemoryTree(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    /** Adds the row as its parent's last child, or replaces the properties of the one at its path. */
    void put(NodeRow row) {
        NodeRow before = rows(row.workspace()).put(row.path(), row);
        paths.computeIfAbsent(row.workspace(), workspace -> new HashMap<>()).put(row.id(), row.path());
        if (before == null && row.parent() != null) {
            children.computeIfAbsent(row.parent(), parent -> new ArrayList<>()).add(row.path());
        }
    }

    private Map<NodePath, NodeRow> rows(String workspace) {
        return byPath.computeIfAbsent(workspace, name -> new LinkedHashMap<>());
    }

    @Override
    public Optional<NodeRow> find(String workspace, NodeId id) {
        return Optional.ofNullable(paths.getOrDefault(workspace, Map.of()).get(id))
                .flatMap(path -> find(workspace, path));
    }

    @Override
    public Optional<NodeRow> find(String workspace, NodePath path) {
        return Optional.ofNullable(byPath.getOrDefault(workspace, Map.of()).get(path));
    }

    @Override
    public List<NodeRow> children(NodeRow parent) {
        return children.getOrDefault(parent.id(), List.of()).stream()
                .flatMap(path -> find(parent.workspace(), path).stream())
                .toList();
    }

    @Override
    public List<NodeRow> query(ContentQuery query) {
        Stream<NodeRow> hits = find(query.workspace(), NodePath.ROOT).stream()
                .flatMap(this::selfAndBelow)
                .filter(row -> PendingQuery.matches(row, query));
        Stream<NodeRow> page = (query.orderBy().isEmpty() ? hits : hits.sorted(new PropertyOrder(query.orderBy())))
                .skip(query.offset());
        return (query.limit() > 0 ? page.limit(query.limit()) : page).toList();
    }

    private Stream<NodeRow> selfAndBelow(NodeRow row) {
        return Stream.concat(Stream.of(row), children(row).stream().flatMap(this::selfAndBelow));
    }

    @Override
    public List<NodeRow> referrers(NodeId target) {
        return byPath.values().stream()
                .flatMap(rows -> rows.values().stream())
                .filter(row -> NodeLinks.references(row).contains(target))
                .toList();
    }
}
