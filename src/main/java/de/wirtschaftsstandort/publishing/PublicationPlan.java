package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.time.Instant;

/**
 * A publication or withdrawal that waits for its time.
 *
 * @param path where the node stood when it was planned
 * @param successor address that visitors of a withdrawn page are sent to; empty for none
 * @param approvedBy empty when nobody had to approve it
 * @param reason why it did not work, the last time it was tried; empty when nothing went wrong
 */
public record PublicationPlan(
        long id,
        String workspace,
        NodeId node,
        NodePath path,
        PublicationLog.Action action,
        boolean withChildren,
        String successor,
        Instant dueAt,
        String plannedBy,
        String approvedBy,
        State state,
        int attempts,
        String reason) {

    public enum State {
        WAITING,
        DONE,
        REFUSED,
        CANCELLED
    }
}
