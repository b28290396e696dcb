package de.wirtschaftsstandort.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Matches what a browser sends of an HTML form without files. */
final class SentForm implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }
}
