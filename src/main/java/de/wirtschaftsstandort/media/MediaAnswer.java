package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.NodeId;
import java.util.Optional;

/**
 * What came of a change in the library.
 *
 * @param key {@code done}, with a warning {@code done.…}, or what is wrong: part of a message key
 * @param node what was made or changed; empty when nothing was
 * @param room that a file did not fit into; empty for all other answers
 */
public record MediaAnswer(String key, Optional<NodeId> node, Optional<MediaRoom> room) {

    static final String DONE = "done";

    static MediaAnswer done(NodeId node) {
        return new MediaAnswer(DONE, Optional.of(node), Optional.empty());
    }

    /** A picture came in whose notes by the camera are damaged: somebody has to say whether it is one in 360 degrees. */
    static MediaAnswer doubtful(NodeId node) {
        return new MediaAnswer(DONE + ".doubtful", Optional.of(node), Optional.empty());
    }

    static MediaAnswer fault(String key) {
        return new MediaAnswer(key, Optional.empty(), Optional.empty());
    }

    static MediaAnswer noRoom(MediaRoom room) {
        return new MediaAnswer("upload.no-room", Optional.empty(), Optional.of(room));
    }

    /** Nothing came in that could be taken. */
    public static MediaAnswer nothingSent() {
        return fault("upload.none");
    }

    public boolean isDone() {
        return key.equals(DONE) || isDoubtful();
    }

    public boolean isDoubtful() {
        return key.equals(DONE + ".doubtful");
    }
}
