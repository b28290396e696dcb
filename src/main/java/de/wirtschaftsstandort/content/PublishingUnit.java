package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What belongs together: a page with its areas and components, or an item with its sub-nodes. It is loaded, versioned
 * and published as one; child pages and the items of a folder are units of their own.
 */
public final class PublishingUnit {

    static final String ROOT_TYPE = "rep:root";

    private static final Set<String> PARTS = Set.of(
            "mgnl:area", "mgnl:component", "mgnl:contentNode", "mgnl:resource", "mgnl:metaData", "nt:unstructured");

    private static final Set<String> CONTAINERS = Set.of("mgnl:folder", "nt:folder", ROOT_TYPE);

    /** SQL condition: row {@code c} is a part of its parent, row {@code p}. The lists above are its only input. */
    static final String IS_PART =
            "(c.node_type in (" + quoted(PARTS) + ") and p.node_type not in (" + quoted(CONTAINERS) + "))";

    private PublishingUnit() {}

    /** Whether a child of that type belongs to the unit of a parent of that type. */
    static boolean isPart(String parentType, String childType) {
        return PARTS.contains(childType) && !CONTAINERS.contains(parentType);
    }

    /** Whether the child is published together with its parent. */
    public static boolean isPart(ContentNode parent, ContentNode child) {
        return isPart(parent.nodeType(), child.nodeType());
    }

    /** Whether the node only holds others, each a unit of its own. */
    public static boolean isContainer(ContentNode node) {
        return CONTAINERS.contains(node.nodeType());
    }

    /** The page or item the node belongs to: itself unless it is a part. */
    public static ContentNode rootOf(ContentNode node) {
        return node.parent()
                .filter(parent -> isPart(parent, node))
                .map(PublishingUnit::rootOf)
                .orElse(node);
    }

    /** The rows of a unit, which come in order of position: the root, then each node before its children. */
    static List<NodeRow> parentsFirst(NodeId root, List<NodeRow> rows) {
        List<NodeRow> ordered = new ArrayList<>();
        rows.stream().filter(row -> row.id().equals(root)).forEach(ordered::add);
        for (int i = 0; i < ordered.size(); i++) {
            NodeId parent = ordered.get(i).id();
            rows.stream().filter(row -> parent.equals(row.parent())).forEach(ordered::add);
        }
        return ordered;
    }

    private static String quoted(Set<String> types) {
        return types.stream()
                .sorted()
                .map(type -> "'" + type + "'")
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }
}
