package de.wirtschaftsstandort.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.eclipse.jetty.server.Request;

/**
 * Where a page was asked for; the language is part of the path.
 *
 * @param scheme {@code http} or {@code https} as the visitor sees it
 * @param host lower case, without port
 * @param path as sent, undecoded
 * @param query as sent, without question mark; empty for none
 */
record PageAddress(String scheme, String host, int port, String path, String query) {

    /** Query parameter of a signed preview: such a request is for its visitor only and never asks the page cache. */
    static final String PREVIEW_PARAMETER = "vorschau";

    /** The same address as that of the servlet request made of this one. */
    static PageAddress of(Request request) {
        String query = request.getHttpURI().getQuery();
        return new PageAddress(
                request.getHttpURI().getScheme(),
                Request.getServerName(request).toLowerCase(Locale.ROOT),
                Request.getServerPort(request),
                request.getHttpURI().getPath(),
                query == null ? "" : query);
    }

    static PageAddress of(HttpServletRequest request) {
        String query = request.getQueryString();
        return new PageAddress(
                request.getScheme(),
                request.getServerName().toLowerCase(Locale.ROOT),
                request.getServerPort(),
                request.getRequestURI(),
                query == null ? "" : query);
    }

    /** As in the {@code Host} header: the port only when it is not the scheme's own. */
    String hostAndPort() {
        return port == (scheme.equals("https") ? 443 : 80) ? host : host + ":" + port;
    }

    PageAddress withQuery(String newQuery) {
        return new PageAddress(scheme, host, port, path, newQuery);
    }
}
