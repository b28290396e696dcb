package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.time.Instant;

/**
 * What somebody typed and has not saved.
 *
 * @param place the item's path; of a new one its parent's
 * @param revision of the item when the form was opened; 0 for a new one
 */
public record Draft(
        String workspace,
        NodeId node,
        String app,
        String title,
        NodePath place,
        long revision,
        Instant savedAt,
        FormData data) {}
