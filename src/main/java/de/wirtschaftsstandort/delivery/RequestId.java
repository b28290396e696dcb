package de.wirtschaftsstandort.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of one request in answers and logs. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    /** Key in the logging context. */
    static final String LOG_KEY = "request";

    private static final String ATTRIBUTE = RequestId.class.getName();

    /** A proxy's id is taken over if nothing in it can break a log line. */
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private RequestId() {}

    /** The same for all dispatches of a request. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = choose(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    static String choose(@Nullable String sent) {
        return sent != null && ACCEPTABLE.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
