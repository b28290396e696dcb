package de.wirtschaftsstandort.rest;

import java.io.ByteArrayOutputStream;

/** Keeps one answer from becoming larger than the house can bear, however deep and linked the content is. */
final class AnswerSize {

    private static final int MOST_NODES = 20_000;
    private static final int MOST_BYTES = 16 << 20;

    private final ByteArrayOutputStream written;
    private int nodes;

    AnswerSize(ByteArrayOutputStream written) {
        this.written = written;
    }

    /** @throws RestRefused when with this node the answer is too large */
    void oneMoreNode() {
        if (++nodes > MOST_NODES || written.size() > MOST_BYTES) {
            throw RestRefused.badRequest("The answer would be larger than " + MOST_NODES + " nodes or "
                    + (MOST_BYTES >> 20) + " MB; ask for fewer nodes by 'limit'.");
        }
    }
}
