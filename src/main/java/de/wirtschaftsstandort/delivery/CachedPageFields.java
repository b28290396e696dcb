package de.wirtschaftsstandort.delivery;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * The headers a page was delivered with by the whole servlet chain, encoded once for each coding of the body: security
 * headers and all.
 */
final class CachedPageFields {

    /** Said anew for each answer or each coding. */
    private static final Set<HttpHeader> NOT_OF_THE_PAGE = EnumSet.of(
            HttpHeader.DATE,
            HttpHeader.SERVER,
            HttpHeader.CONNECTION,
            HttpHeader.KEEP_ALIVE,
            HttpHeader.TRANSFER_ENCODING,
            HttpHeader.CONTENT_LENGTH,
            HttpHeader.CONTENT_ENCODING);

    /** Of the body, which an answer without one does not describe. */
    private static final Set<HttpHeader> OF_THE_BODY = EnumSet.of(HttpHeader.CONTENT_TYPE, HttpHeader.CONTENT_LANGUAGE);

    private final List<HttpField> ofThePage;
    private final Map<BodyEncoding, HttpFields> whole = new ConcurrentHashMap<>();
    private final HttpFields notModified;

    private CachedPageFields(List<HttpField> ofThePage) {
        this.ofThePage = List.copyOf(ofThePage);
        notModified = HttpFields.from(ofThePage.stream()
                .filter(field -> !OF_THE_BODY.contains(field.getHeader()))
                .toArray(HttpField[]::new));
    }

    /** Empty when the answer was for its visitor only: it sets a cookie, or it answers to an origin. */
    static Optional<CachedPageFields> ofDelivered(HttpFields delivered) {
        List<HttpField> ofThePage = new ArrayList<>();
        for (HttpField field : delivered) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            if (name.equals("set-cookie") || name.startsWith("access-control-")) {
                return Optional.empty();
            }
            if (name.equalsIgnoreCase(RequestId.HEADER)) {
                continue;
            }
            if (field.getHeader() == null) {
                ofThePage.add(new PreEncodedHttpField(field.getName(), field.getValue()));
            } else if (!NOT_OF_THE_PAGE.contains(field.getHeader())) {
                ofThePage.add(new PreEncodedHttpField(field.getHeader(), field.getValue()));
            }
        }
        return Optional.of(new CachedPageFields(ofThePage));
    }

    /** @param length of the body in the coding, always the same for one page */
    HttpFields whole(BodyEncoding encoding, int length) {
        HttpFields known = whole.get(encoding);
        if (known != null) {
            return known;
        }
        List<HttpField> fields = new ArrayList<>(ofThePage);
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, length));
        if (encoding != BodyEncoding.IDENTITY) {
            fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding.token()));
        }
        HttpFields made = HttpFields.from(fields.toArray(HttpField[]::new));
        whole.put(encoding, made);
        return made;
    }

    HttpFields notModified() {
        return notModified;
    }
}
