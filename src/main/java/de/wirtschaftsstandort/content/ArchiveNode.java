package de.wirtschaftsstandort.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node as it stands in an archive file, with everything below it. */
record ArchiveNode(
        int line,
        String name,
        Optional<NodeId> id,
        String nodeType,
        Map<PropertyKey, PropertyValue> properties,
        List<ArchiveNode> children) {

    /** What Magnolia assumes when a file does not name the primary type. */
    static final String ASSUMED_TYPE = "mgnl:contentNode";

    ArchiveNode {
        children = List.copyOf(children);
    }
}
