package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.util.List;

/**
 * One unit on its way through the steps of a publication.
 *
 * @param notes the author's nodes that tell of the publication: the unit's root, or all that leave the public stage
 */
record UnitPublication(String workspace, NodeId node, NodePath path, List<NodeId> notes, String user, int version) {

    UnitPublication {
        notes = List.copyOf(notes);
    }

    UnitPublication withVersion(int number) {
        return new UnitPublication(workspace, node, path, notes, user, number);
    }
}
