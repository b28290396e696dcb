package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Map;

/**
 * What a template may know of the request. Strings are as sent; whoever prints them escapes them.
 *
 * @param uri path as requested, decoded, with language prefix, without query
 * @param scheme {@code http} or {@code https} as the visitor sees it
 * @param host lower case, with the port when it is not the scheme's own
 * @param selectors parts between the first {@code ~} marks of the path, Magnolia's selectors
 * @param form what the visitor sent, if a form was sent
 */
@TemplateVisible
public record PageRequest(
        String method,
        String scheme,
        String host,
        String uri,
        String queryString,
        Map<String, List<String>> parameters,
        List<String> selectors,
        String extension,
        FormAnswer form) {

    /** A request that brings no form. */
    public PageRequest(
            String method,
            String scheme,
            String host,
            String uri,
            String queryString,
            Map<String, List<String>> parameters,
            List<String> selectors,
            String extension) {
        this(method, scheme, host, uri, queryString, parameters, selectors, extension, FormAnswer.NONE);
    }

    public static PageRequest get(String uri) {
        return new PageRequest("GET", "http", "localhost", uri, "", Map.of(), List.of(), "");
    }
}
