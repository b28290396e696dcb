package de.wirtschaftsstandort.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads nodes of one stage. A missing node, workspace or reference target is an empty answer, never an exception. */
public interface ContentNodes {

    Stage stage();

    Optional<ContentNode> find(String workspace, NodeId id);

    /** {@link NodePath#ROOT} finds the workspace's root, which exists as soon as the workspace does. */
    Optional<ContentNode> find(String workspace, NodePath path);

    /** Those of the nodes that are there, by id; read in one step where the content can. */
    default Map<NodeId, ContentNode> found(String workspace, Collection<NodeId> ids) {
        Map<NodeId, ContentNode> found = new HashMap<>();
        ids.forEach(id -> find(workspace, id).ifPresent(node -> found.put(id, node)));
        return found;
    }

    /** Nodes in the query's order. */
    List<ContentNode> query(ContentQuery query);

    /** How many nodes the query finds whatever its offset and limit. */
    default long count(ContentQuery query) {
        return query(query.page(0, 0)).size();
    }

    /** How many of the nodes the query finds stand directly below each node, whatever its offset and limit. */
    default Map<NodeId, Long> countByParent(ContentQuery query) {
        return query(query.page(0, 0)).stream()
                .flatMap(node -> node.parent().stream())
                .collect(Collectors.groupingBy(ContentNode::id, Collectors.counting()));
    }

    /** Ids of what the query finds, in its order; nothing else of the nodes is read. */
    default List<NodeId> ids(ContentQuery query) {
        return query(query).stream().map(ContentNode::id).toList();
    }

    /** All nodes whose properties refer to the target, any workspace. */
    List<ContentNode> referrers(NodeId target);
}
