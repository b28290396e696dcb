package de.wirtschaftsstandort.content;

import java.util.Set;

/**
 * What belongs together: a page with its areas and components, or an item with its sub-nodes. It is loaded, versioned
 * and published as one; child pages and the items of a folder are units of their own.
 */
final class PublishingUnit {

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

    private static String quoted(Set<String> types) {
        return types.stream()
                .sorted()
                .map(type -> "'" + type + "'")
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }
}
