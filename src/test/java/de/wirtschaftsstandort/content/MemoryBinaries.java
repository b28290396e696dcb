package de.wirtschaftsstandort.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Bytes by hash without a database. */
final class MemoryBinaries implements Binaries {

    private final Map<BinaryHash, byte[]> stored = new HashMap<>();

    @Override
    public BinaryHash put(InputStream bytes) {
        try {
            byte[] all = bytes.readAllBytes();
            BinaryHash hash = new BinaryHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all)));
            stored.put(hash, all);
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public OptionalLong length(BinaryHash hash) {
        byte[] bytes = stored.get(hash);
        return bytes == null ? OptionalLong.empty() : OptionalLong.of(bytes.length);
    }

    @Override
    public Optional<InputStream> open(BinaryHash hash) {
        return Optional.ofNullable(stored.get(hash)).map(ByteArrayInputStream::new);
    }
}
