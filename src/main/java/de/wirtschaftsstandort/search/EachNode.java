package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Visits all nodes of workspaces, parents before their children. */
final class EachNode {

    /** So many nodes are read at a time. */
    private static final int PART = 500;

    private final ContentNodes nodes;
    private final List<String> workspaces;

    EachNode(ContentNodes nodes, List<String> workspaces) {
        this.nodes = nodes;
        this.workspaces = List.copyOf(workspaces);
    }

    /** What is done with a node. */
    interface Visit {
        void node(ContentNode node) throws IOException;
    }

    void visit(Visit visit) throws IOException {
        for (String workspace : workspaces) {
            Optional<ContentNode> root = nodes.find(workspace, NodePath.ROOT);
            if (root.isPresent()) {
                visit.node(root.get());
                below(root.get(), visit);
            }
        }
    }

    /** Part by part: a folder may hold more than fits into memory at once. */
    private void below(ContentNode node, Visit visit) throws IOException {
        List<NodeId> ids = nodes.ids(in(node, new NodeFilter.ChildOf(node.id())));
        for (int from = 0; from < ids.size(); from += PART) {
            Set<NodeId> part = Set.copyOf(ids.subList(from, Math.min(ids.size(), from + PART)));
            Set<NodeId> parents = nodes.countByParent(in(node, new NodeFilter.ChildOfAny(part)))
                    .keySet();
            for (ContentNode child : nodes.query(in(node, new NodeFilter.Ids(part)))) {
                visit.node(child);
                if (parents.contains(child.id())) {
                    below(child, visit);
                }
            }
        }
    }

    private static ContentQuery in(ContentNode node, NodeFilter filter) {
        return ContentQuery.in(node.workspace()).filtered(List.of(filter));
    }
}
