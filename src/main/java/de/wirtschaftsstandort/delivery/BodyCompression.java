package de.wirtschaftsstandort.delivery;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compresses a body once so that it can be sent often. */
final class BodyCompression {

    /** A high level for what is sent many times, still well below the cost of rendering it. */
    private static final int GZIP_LEVEL = 7;

    private static final int BROTLI_QUALITY = 6;

    private BodyCompression() {}

    /** Whether the native library is there for the platform. */
    static boolean hasBrotli() {
        return Brotli4jLoader.isAvailable();
    }

    /** @param encoding Brotli only where there is {@link #hasBrotli} */
    static byte[] of(BodyEncoding encoding, byte[] plain) {
        return switch (encoding) {
            case BROTLI -> brotli(plain);
            case GZIP -> gzip(plain);
            case IDENTITY -> plain;
        };
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (GZIPOutputStream gzip = new LevelledGzip(out)) {
            gzip.write(plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static byte[] brotli(byte[] plain) {
        try {
            return Encoder.compress(plain, Encoder.Parameters.create(BROTLI_QUALITY));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static final class LevelledGzip extends GZIPOutputStream {
        LevelledGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(GZIP_LEVEL);
        }
    }
}
