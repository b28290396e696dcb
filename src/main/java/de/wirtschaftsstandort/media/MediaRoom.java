package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.NodePath;

/**
 * How much a part of the library holds and may hold.
 *
 * @param place the root for all of the library
 * @param used in bytes, as is limit
 */
public record MediaRoom(NodePath place, long used, long limit) {

    /** Bytes that still fit; none when the limit was lowered below what is there. */
    public long free() {
        return Math.max(0, limit - used);
    }
}
