package de.wirtschaftsstandort.content;

import java.util.Optional;
import java.util.UUID;

/** Identity of a node, the same on both stages and across moves; Magnolia's {@code jcr:uuid}. */
public record NodeId(UUID value) {

    public static NodeId random() {
        return new NodeId(UUID.randomUUID());
    }

    /** Empty when the text is not a UUID. */
    public static Optional<NodeId> parse(String text) {
        try {
            return Optional.of(new NodeId(UUID.fromString(text.trim())));
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
