package de.wirtschaftsstandort.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where rows come from: a stage, its cache, or a session's uncommitted state. */
interface Tree {

    Stage stage();

    Optional<NodeRow> find(String workspace, NodeId id);

    Optional<NodeRow> find(String workspace, NodePath path);

    /** Those of the nodes that are there, in no order. */
    default List<NodeRow> find(String workspace, Collection<NodeId> ids) {
        return ids.stream().flatMap(id -> find(workspace, id).stream()).toList();
    }

    /** In their order. */
    List<NodeRow> children(NodeRow parent);

    /** The child of that name, which is a single step of a path. */
    default Optional<NodeRow> child(NodeRow parent, String name) {
        return find(parent.workspace(), parent.path().child(name));
    }

    List<NodeRow> query(ContentQuery query);

    /** Of the rows the query finds, in its order. */
    default List<NodeId> ids(ContentQuery query) {
        return query(query).stream().map(NodeRow::id).toList();
    }

    /** How many rows the query finds whatever its offset and limit. */
    default long count(ContentQuery query) {
        return query(query.page(0, 0)).size();
    }

    /** How many of the rows the query finds stand directly below each node, whatever its offset and limit. */
    default Map<NodeId, Long> countByParent(ContentQuery query) {
        return query(query.page(0, 0)).stream()
                .filter(row -> !row.isRoot())
                .collect(Collectors.groupingBy(NodeRow::requireParent, Collectors.counting()));
    }

    List<NodeRow> referrers(NodeId target);
}
