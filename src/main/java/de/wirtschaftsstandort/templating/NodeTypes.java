package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.Map;
import java.util.Set;

/** Which primary type is a kind of which: what Magnolia's own types inherit from each other. */
final class NodeTypes {

    private static final Map<String, Set<String>> SUPERTYPES = Map.of(
            "mgnl:area", Set.of("mgnl:contentNode"),
            "mgnl:component", Set.of("mgnl:contentNode"),
            "mgnl:block", Set.of("mgnl:contentNode"),
            "mgnl:contentNode", Set.of(),
            "mgnl:metaData", Set.of(),
            "mgnl:resource", Set.of("nt:resource"),
            "mgnl:folder", Set.of("nt:hierarchyNode", "nt:folder"),
            "mgnl:asset", Set.of("nt:hierarchyNode"),
            "rep:root", Set.of());

    /** Pages, and whatever types content types bring along. */
    private static final Set<String> OF_ITEMS = Set.of("mgnl:content", "nt:hierarchyNode");

    private NodeTypes() {}

    static boolean is(ContentNode node, String type) {
        return node.isType(type) || covers(type, node.nodeType());
    }

    /** Whether the second type is the first or one of its kind. */
    static boolean covers(String type, String own) {
        return own.equals(type)
                || type.equals("nt:base")
                || SUPERTYPES.getOrDefault(own, OF_ITEMS).contains(type);
    }
}
