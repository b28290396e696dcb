package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.Comparator;
import java.util.Optional;

/** Which mapping of a site a node belongs to. */
final class NodeMapping {

    private NodeMapping() {}

    /** The one with the deepest handle prefix the node lies in. */
    static Optional<ContentMapping> of(ContentNode node, Site site) {
        return site.mappings().stream()
                .filter(mapping -> mapping.workspace().equals(node.workspace()))
                .filter(mapping -> node.path().isWithin(mapping.handlePrefix()))
                .max(Comparator.comparingInt(mapping -> mapping.handlePrefix().depth()));
    }
}
