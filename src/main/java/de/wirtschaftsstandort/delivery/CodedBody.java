package de.wirtschaftsstandort.delivery;

import org.jspecify.annotations.Nullable;

/** The bytes of an answer that is sent more than once, each coding of them made when the first visitor takes it. */
final class CodedBody {

    /** Below this a compressed body saves no packet. */
    private static final int SMALLEST_COMPRESSED = 600;

    private final byte[] identity;
    private final boolean isCoded;
    private volatile byte @Nullable [] gzip;
    private volatile byte @Nullable [] brotli;
    private volatile Runnable heavier = () -> {};

    /** @param isCoded false for what no coding makes smaller, and for what is sent once */
    CodedBody(byte[] identity, boolean isCoded) {
        this.identity = identity;
        this.isCoded = isCoded && identity.length >= SMALLEST_COMPRESSED;
    }

    /** Makes all codings at once. */
    CodedBody inEveryCoding() {
        if (isCoded) {
            byte[] unused = in(BodyEncoding.GZIP);
        }
        if (isCoded && BodyCompression.hasBrotli()) {
            byte[] unused = in(BodyEncoding.BROTLI);
        }
        return this;
    }

    /** The best coding the visitor takes and this body has. */
    BodyEncoding encodingFor(@Nullable String acceptEncoding) {
        if (!isCoded) {
            return BodyEncoding.IDENTITY;
        }
        if (BodyCompression.hasBrotli() && BodyEncoding.BROTLI.isAcceptedBy(acceptEncoding)) {
            return BodyEncoding.BROTLI;
        }
        return BodyEncoding.GZIP.isAcceptedBy(acceptEncoding) ? BodyEncoding.GZIP : BodyEncoding.IDENTITY;
    }

    /** Whether the body is there in the coding, so that nobody has to wait for it. */
    boolean isAtHand(BodyEncoding encoding) {
        return atHand(encoding) != null;
    }

    /** The bytes themselves, not a copy: they are sent thousands of times a second. Callers only read them. */
    byte[] in(BodyEncoding encoding) {
        byte[] known = atHand(encoding);
        if (known != null) {
            return known;
        }
        byte[] coded = code(encoding);
        heavier.run();
        return coded;
    }

    private synchronized byte[] code(BodyEncoding encoding) {
        byte[] meanwhile = atHand(encoding);
        if (meanwhile != null) {
            return meanwhile;
        }
        byte[] coded = BodyCompression.of(encoding, identity);
        if (encoding == BodyEncoding.BROTLI) {
            brotli = coded;
        } else {
            gzip = coded;
        }
        return coded;
    }

    private byte @Nullable [] atHand(BodyEncoding encoding) {
        return switch (encoding) {
            case BROTLI -> brotli;
            case GZIP -> gzip;
            case IDENTITY -> identity;
        };
    }

    /** @param told whenever it has come to weigh more */
    void whenHeavier(Runnable told) {
        heavier = told;
    }

    /** Bytes in all codings there are now. */
    int weight() {
        return length(identity) + length(gzip) + length(brotli);
    }

    private static int length(byte @Nullable [] body) {
        return body == null ? 0 : body.length;
    }
}
