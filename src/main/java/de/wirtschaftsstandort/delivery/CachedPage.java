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

    private static final int HEADERS_AND_KEYS = 4096;

    private final int status;
    private final Map<String, String> headers;
    private final String entityTag;
    private final CodedBody body;
    private final List<Runnable> eachTime;

    private volatile @Nullable CachedPageFields deliveredFields;

    private CachedPage(RenderedPage page, boolean isKept, List<Runnable> eachTime) {
        this.status = page.status();
        this.headers = page.headers();
        byte[] identity = page.body().getBytes(StandardCharsets.UTF_8);
        this.entityTag = EntityTag.of(identity);
        this.body = new CodedBody(identity, isKept);
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

    /** Does what has to be done whenever a page that is kept is given to somebody again. */
    void givenAgain() {
        eachTime.forEach(Runnable::run);
    }

    CodedBody body() {
        return body;
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
        return body.weight() + HEADERS_AND_KEYS;
    }
}
