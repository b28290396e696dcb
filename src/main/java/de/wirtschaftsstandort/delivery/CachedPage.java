package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.shared.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer ready to send: its bytes, its entity tag, its headers. It is coded when the first visitor takes the coding: most pages of
 * a finder are never asked for in more than one.
 */
final class CachedPage {

    /** Value of {@code Cache-Control} that keeps a page from everybody but the one who asked. */
    static final String FOR_ONE_VISITOR = "no-store";

    /** Below this a compressed body saves no packet. */
    private static final int SMALLEST_COMPRESSED = 600;

    private static final int HEADERS_AND_KEYS = 4096;

    private final int status;
    private final Map<String, String> headers;
    private final String entityTag;
    private final byte[] identity;
    private final boolean isCoded;
    private final List<Runnable> eachTime;
    private volatile byte @Nullable [] gzip;
    private volatile byte @Nullable [] brotli;
    private volatile Runnable heavier = () -> {};

    private volatile @Nullable CachedPageFields deliveredFields;

    private CachedPage(RenderedPage page, boolean isKept, List<Runnable> eachTime) {
        this.status = page.status();
        this.headers = page.headers();
        this.identity = page.body().getBytes(StandardCharsets.UTF_8);
        this.entityTag = EntityTag.of(identity);
        this.isCoded = isKept && identity.length >= SMALLEST_COMPRESSED;
        this.eachTime = List.copyOf(eachTime);
    }

    /**
     * With all codings, for an answer that is sent more than once.
     *
     * @param eachTime what is done whenever it is given to somebody again
     */
    static CachedPage kept(RenderedPage page, List<Runnable> eachTime) {
        return new CachedPage(page, true, eachTime);
    }

    /** Plain only, for an answer that is sent once. */
    static CachedPage plain(RenderedPage page) {
        return new CachedPage(page, false, List.of());
    }

    int status() {
        return status;
    }

    /** Whether it holds something made for the one who asked: nobody else may get it. */
    boolean isForOneVisitor() {
        return FOR_ONE_VISITOR.equals(headers.get("Cache-Control"));
    }

    /** As made, without those the encoding adds: Content-Encoding, Content-Length, ETag, Vary. */
    Map<String, String> headers() {
        return headers;
    }

    String entityTag() {
        return entityTag;
    }

    /** @param told whenever it has come to weigh more */
    void whenHeavier(Runnable told) {
        heavier = told;
    }

    /** Does what has to be done whenever a page that is kept is given to somebody again. */
    void givenAgain() {
        eachTime.forEach(Runnable::run);
    }

    /** The best coding the visitor takes and this page has. */
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

    /**
     * The bytes themselves, not a copy: they are sent thousands of times a second. Callers only read them. Coded now where nobody has
     * asked for the coding yet.
     */
    byte[] body(BodyEncoding encoding) {
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

    /** Known once the page went through the servlet chain; from then on it can be sent without it. */
    @Nullable
    CachedPageFields deliveredFields() {
        return deliveredFields;
    }

    void deliveredWith(CachedPageFields fields) {
        deliveredFields = fields;
    }

    /** Bytes it occupies now, roughly: more with each coding somebody takes. */
    int weight() {
        return length(identity) + length(gzip) + length(brotli) + HEADERS_AND_KEYS;
    }

    private static int length(byte @Nullable [] body) {
        return body == null ? 0 : body.length;
    }
}
