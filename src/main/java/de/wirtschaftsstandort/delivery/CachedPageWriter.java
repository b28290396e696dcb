package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.shared.EntityTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a cached page through the servlet chain: coding, condition, HEAD. */
final class CachedPageWriter {

    private CachedPageWriter() {}

    static void write(CachedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageDelivery.isOf(page, request);
        page.headers().forEach(response::setHeader);
        response.setHeader("Vary", CodedAnswer.VARIES_BY);
        if (page.status() == HttpServletResponse.SC_OK) {
            response.setHeader("ETag", page.entityTag());
            if (EntityTag.matches(ifNoneMatch(request), page.entityTag())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(page.status());
        CodedAnswer.write(page.body(), request, response);
    }

    /** Several header lines are one list. */
    private static String ifNoneMatch(HttpServletRequest request) {
        StringBuilder list = new StringBuilder();
        var values = request.getHeaders("If-None-Match");
        while (values.hasMoreElements()) {
            list.append(list.isEmpty() ? "" : ", ").append(values.nextElement());
        }
        return list.toString();
    }
}
