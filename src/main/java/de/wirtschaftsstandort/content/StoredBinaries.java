package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Bytes in parts of one megabyte, so that neither side ever holds a large file in memory. */
final class StoredBinaries implements Binaries {

    static final int PART = 1 << 20;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    StoredBinaries(JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The name of the bytes is known only when all are read, so they wait in a file. */
    @Override
    public BinaryHash put(InputStream bytes) {
        try {
            Path spool = Files.createTempFile("binary", null);
            try {
                BinaryHash hash = copyTo(spool, bytes);
                transactions.executeWithoutResult(status -> store(hash, spool));
                return hash;
            } finally {
                Files.deleteIfExists(spool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BinaryHash copyTo(Path file, InputStream bytes) throws IOException {
        MessageDigest digest = Sha256.function();
        try (var out = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
            new DigestInputStream(bytes, digest).transferTo(out);
        }
        return new BinaryHash(HexFormat.of().formatHex(digest.digest()));
    }

    private void store(BinaryHash hash, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            int added = jdbc.update(
                    "insert into public.binary_content (hash, length) values (?, ?) on conflict do nothing",
                    hash.value(),
                    Files.size(file));
            byte[] part = added == 0 ? new byte[0] : bytes.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                jdbc.update(
                        "insert into public.binary_part (hash, part, bytes) values (?, ?, ?)",
                        hash.value(),
                        number,
                        part);
                part = bytes.readNBytes(PART);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OptionalLong length(BinaryHash hash) {
        return jdbc
                .queryForList("select length from public.binary_content where hash = ?", Long.class, hash.value())
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public Optional<InputStream> open(BinaryHash hash) {
        OptionalLong length = length(hash);
        return length.isEmpty() ? Optional.empty() : Optional.of(new PartStream(hash, length.getAsLong()));
    }

    private byte[] part(BinaryHash hash, long number) {
        return jdbc
                .queryForList(
                        "select bytes from public.binary_part where hash = ? and part = ?",
                        byte[].class,
                        hash.value(),
                        number)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("part " + number + " of binary " + hash + " is missing"));
    }

    /** Holds one part at a time and loads it when its first byte is read. */
    private final class PartStream extends InputStream {

        private final BinaryHash hash;
        private final long length;
        private long at;
        private long loaded = -1;
        private byte[] part = new byte[0];

        PartStream(BinaryHash hash, long length) {
            this.hash = hash;
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) {
                return -1;
            }
            load();
            return part[(int) (at++ % PART)] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int count) {
            if (count == 0) {
                return 0;
            }
            if (at >= length) {
                return -1;
            }
            load();
            int from = (int) (at % PART);
            int read = Math.min(count, part.length - from);
            System.arraycopy(part, from, target, offset, read);
            at += read;
            return read;
        }

        @Override
        public long skip(long count) {
            long skipped = Math.max(0, Math.min(count, length - at));
            at += skipped;
            return skipped;
        }

        private void load() {
            if (loaded != at / PART) {
                loaded = at / PART;
                part = part(hash, loaded);
            }
        }
    }
}
