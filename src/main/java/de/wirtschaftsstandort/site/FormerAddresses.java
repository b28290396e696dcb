package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodePath;

/** What became of a path at which nothing stands any more. */
public interface FormerAddresses {

    /**
     * Follows moves of the node itself and of the pages above it, also several one after the other.
     *
     * @param nodes reads of the public stage
     */
    Former find(String workspace, NodePath path, ContentNodes nodes);

    /** The fate of a path. */
    sealed interface Former {}

    /** The node that stood there stands elsewhere now. */
    record Moved(ContentNode node) implements Former {}

    /** Something was published there and is not any more. */
    record Withdrawn() implements Former {}

    /** Nothing is known to have been published there. */
    record Unknown() implements Former {}
}
