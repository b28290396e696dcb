package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.shared.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer ready to send: its bytes in every coding, its entity tag, its headers. */
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
    private final byte @Nullable [] gzip;
    private final byte @Nullable [] brotli;

    private volatile @Nullable CachedPageFields deliveredFields;

    private CachedPage(RenderedPage page, byte[] identity, byte @Nullable [] gzip, byte @Nullable [] brotli) {
        this.status = page.status();
        this.headers = page.headers();
        this.entityTag = EntityTag.of(identity);
        this.identity = identity;
        this.gzip = gzip;
        this.brotli = brotli;
    }

    /** With all codings, for an answer that is sent more than once. */
    static CachedPage compressed(RenderedPage page) {
        byte[] bytes = page.body().getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SMALLEST_COMPRESSED) {
            return new CachedPage(page, bytes, null, null);
        }
        return new CachedPage(
                page,
                bytes,
                BodyCompression.gzip(bytes),
                BodyCompression.brotli(bytes).orElse(null));
    }

    /** Plain only, for an answer that is sent once. */
    static CachedPage plain(RenderedPage page) {
        return new CachedPage(page, page.body().getBytes(StandardCharsets.UTF_8), null, null);
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

    /** The best coding the visitor takes and this page has. */
    BodyEncoding encodingFor(@Nullable String acceptEncoding) {
        if (brotli != null && BodyEncoding.BROTLI.isAcceptedBy(acceptEncoding)) {
            return BodyEncoding.BROTLI;
        }
        return gzip != null && BodyEncoding.GZIP.isAcceptedBy(acceptEncoding)
                ? BodyEncoding.GZIP
                : BodyEncoding.IDENTITY;
    }

    /** The bytes themselves, not a copy: they are sent thousands of times a second. Callers only read them. */
    byte[] body(BodyEncoding encoding) {
        byte[] encoded =
                switch (encoding) {
                    case BROTLI -> brotli;
                    case GZIP -> gzip;
                    case IDENTITY -> identity;
                };
        return encoded == null ? identity : encoded;
    }

    /** Known once the page went through the servlet chain; from then on it can be sent without it. */
    @Nullable
    CachedPageFields deliveredFields() {
        return deliveredFields;
    }

    void deliveredWith(CachedPageFields fields) {
        deliveredFields = fields;
    }

    /** Bytes it occupies, roughly. */
    int weight() {
        return identity.length
                + (gzip == null ? 0 : gzip.length)
                + (brotli == null ? 0 : brotli.length)
                + HEADERS_AND_KEYS;
    }
}
