package de.wirtschaftsstandort.outbound;

import java.io.IOException;

/** A file of another host is not fetched: its address is not allowed, or its answer is none we take. */
public final class OutgoingRefused extends IOException {

    private static final long serialVersionUID = 1L;

    OutgoingRefused(String reason) {
        super(reason);
    }
}
