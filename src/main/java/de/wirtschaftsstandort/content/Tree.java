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

    List<NodeRow> referrers(NodeId target);
}
