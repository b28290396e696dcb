package de.wirtschaftsstandort.asset;

import de.wirtschaftsstandort.content.Binaries;
import de.wirtschaftsstandort.content.BinaryHash;
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

/** Bytes in memory for tests that need no database; counts how often they are opened. */
public final class MemoryBinaries implements Binaries {

    private final Map<BinaryHash, byte[]> stored = new HashMap<>();
    private int opened;

    public BinaryHash put(byte[] bytes) {
        try {
            BinaryHash hash = new BinaryHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            stored.put(hash, bytes);
            return hash;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public int opened() {
        return opened;
    }

    @Override
    public BinaryHash put(InputStream bytes) {
        try {
            return put(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OptionalLong length(BinaryHash hash) {
        byte[] bytes = stored.get(hash);
        return bytes == null ? OptionalLong.empty() : OptionalLong.of(bytes.length);
    }

    @Override
    public Optional<InputStream> open(BinaryHash hash) {
        opened++;
        return Optional.ofNullable(stored.get(hash)).map(ByteArrayInputStream::new);
    }
}
