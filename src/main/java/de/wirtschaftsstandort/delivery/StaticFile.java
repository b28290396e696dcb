package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.lightmodule.ModuleResource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A module's file ready to send, in every coding that makes it smaller. */
final class StaticFile {

    private static final int SMALLEST_COMPRESSED = 600;

    private final String version;
    private final byte[] identity;
    private final byte @Nullable [] gzip;
    private final byte @Nullable [] brotli;

    private StaticFile(String version, byte[] identity, byte @Nullable [] gzip, byte @Nullable [] brotli) {
        this.version = version;
        this.identity = identity;
        this.gzip = gzip;
        this.brotli = brotli;
    }

    static StaticFile of(ModuleResource resource, String contentType) {
        byte[] bytes = resource.bytes();
        if (bytes.length < SMALLEST_COMPRESSED || !ResourceTypes.isCompressible(contentType)) {
            return new StaticFile(resource.version(), bytes, null, null);
        }
        Optional<byte[]> brotli = BodyCompression.brotli(bytes);
        return new StaticFile(resource.version(), bytes, BodyCompression.gzip(bytes), brotli.orElse(null));
    }

    boolean isOf(ModuleResource resource) {
        return version.equals(resource.version());
    }

    /** Weak, because it is the same for every coding. */
    String entityTag() {
        return "W/\"" + version + "\"";
    }

    BodyEncoding encodingFor(@Nullable String acceptEncoding) {
        if (brotli != null && BodyEncoding.BROTLI.isAcceptedBy(acceptEncoding)) {
            return BodyEncoding.BROTLI;
        }
        return gzip != null && BodyEncoding.GZIP.isAcceptedBy(acceptEncoding)
                ? BodyEncoding.GZIP
                : BodyEncoding.IDENTITY;
    }

    /** Not a copy; callers only read it. */
    byte[] body(BodyEncoding encoding) {
        byte[] encoded =
                switch (encoding) {
                    case BROTLI -> brotli;
                    case GZIP -> gzip;
                    case IDENTITY -> identity;
                };
        return encoded == null ? identity : encoded;
    }

    /** Bytes it occupies, roughly. */
    int weight() {
        return identity.length + (gzip == null ? 0 : gzip.length) + (brotli == null ? 0 : brotli.length) + 256;
    }
}
