package de.wirtschaftsstandort.content;

import java.util.List;
import java.util.Optional;

/** Where rows come from: a stage, its cache, or a session's uncommitted state. */
interface Tree {

    Stage stage();

    Optional<NodeRow> find(String workspace, NodeId id);

    Optional<NodeRow> find(String workspace, NodePath path);

    /** In their order. */
    List<NodeRow> children(NodeRow parent);

    List<NodeRow> query(ContentQuery query);

    /** How many rows the query finds whatever its offset and limit. */
    default long count(ContentQuery query) {
        return query(query.page(0, 0)).size();
    }

    List<NodeRow> referrers(NodeId target);
}
