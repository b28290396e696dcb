package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import java.util.List;
import java.util.Optional;

/** Nodes that a property names by their ids. */
final class NodeReferences {

    private NodeReferences() {}

    /** In the order of the property; what is gone is left out. */
    static List<ContentNode> of(ContentNodes nodes, ContentNode node, String property, String workspace) {
        return texts(node, property).stream()
                .flatMap(id -> target(nodes, workspace, id).stream())
                .toList();
    }

    static Optional<ContentNode> target(ContentNodes nodes, String workspace, String id) {
        return NodeId.parse(id).flatMap(known -> nodes.find(workspace, known));
    }

    /** All values as text; empty when the property is missing. */
    static List<String> texts(ContentNode node, String property) {
        return node.property(property)
                .map(value -> value.values().stream().map(String::valueOf).toList())
                .orElse(List.of());
    }
}
