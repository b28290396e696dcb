package de.wirtschaftsstandort.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a person to the sign-in page and remembers where they wanted to go; tells a script 401. */
final class SignInEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null && !mode.equals("navigate")) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", Backoffice.LOGIN + wanted(request));
    }

    private static String wanted(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getRequestURI().equals(Backoffice.PATH)) {
            return "";
        }
        String query = request.getQueryString();
        return ReturnAddress.parse(request.getRequestURI() + (query == null ? "" : "?" + query))
                .map(address -> "?to=" + URLEncoder.encode(address.path(), StandardCharsets.UTF_8))
                .orElse("");
    }
}
