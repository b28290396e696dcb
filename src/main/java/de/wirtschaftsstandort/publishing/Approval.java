package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.time.Instant;
import java.util.Optional;

/**
 * A wish to publish that a second person decides on.
 *
 * @param dueAt when it is to go public; empty for at once after the approval
 * @param fingerprint of the content when the wish was made
 * @param reason of the decision; a refusal always has one
 */
public record Approval(
        long id,
        String workspace,
        NodeId node,
        String nodeType,
        NodePath path,
        boolean withChildren,
        Optional<Instant> dueAt,
        String fingerprint,
        String comment,
        String requestedBy,
        Instant requestedAt,
        State state,
        String decidedBy,
        Optional<Instant> decidedAt,
        String reason) {

    public enum State {
        OPEN,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }
}
