package de.wirtschaftsstandort.content;

import java.util.Optional;

/**
 * One row of the change log: what happened to one node of one stage.
 *
 * @param sequence position in the log, ascending in commit order
 * @param path the node's path after the change, or the last one before it was removed
 * @param previousPath set when the node moved or was renamed
 * @param parent the node's parent after the change, or the last one; empty for a workspace root
 */
public record ContentChange(
        long sequence,
        Stage stage,
        String workspace,
        NodeId node,
        String nodeType,
        NodePath path,
        Optional<NodePath> previousPath,
        Optional<NodeId> parent,
        Kind kind) {

    public enum Kind {
        ADDED,
        CHANGED,
        MOVED,
        REMOVED,
        /** The order or number of the node's children changed. */
        CHILDREN
    }
}
