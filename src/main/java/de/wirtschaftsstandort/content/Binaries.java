package de.wirtschaftsstandort.content;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** Stored bytes by their hash, shared by both stages; who refers to them stands in the nodes. */
public interface Binaries {

    /** Stores the bytes unless they are there already; reads the stream to its end and leaves it open. */
    BinaryHash put(InputStream bytes);

    /** Number of bytes; empty when nothing has this hash. */
    OptionalLong length(BinaryHash hash);

    /** From the first byte, for the caller to close; skipping does not read what is skipped. */
    Optional<InputStream> open(BinaryHash hash);
}
