package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.util.List;

/** What came of a publication: either all that is listed as done is done, or nothing is. */
public record PublicationResult(List<Done> done, List<Refusal> refusals) {

    /** @param version number of the version that keeps this state; 0 when the author has the node no more */
    public record Done(NodeId node, NodePath path, int version) {}

    /**
     * @param check name of the rule that refused
     * @param reason one sentence
     */
    public record Refusal(NodeId node, NodePath path, String check, String reason) {}

    public PublicationResult {
        done = List.copyOf(done);
        refusals = List.copyOf(refusals);
    }

    static PublicationResult refused(Refusal refusal) {
        return new PublicationResult(List.of(), List.of(refusal));
    }

    public boolean isComplete() {
        return refusals.isEmpty();
    }
}
