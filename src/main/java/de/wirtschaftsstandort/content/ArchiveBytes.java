package de.wirtschaftsstandort.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Stored bytes on their way into an archive file. */
final class ArchiveBytes {

    private ArchiveBytes() {}

    static byte[] of(BinaryHash hash, Binaries binaries) {
        try (InputStream bytes =
                binaries.open(hash).orElseThrow(() -> new ContentRefused("no bytes are stored for " + hash))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
