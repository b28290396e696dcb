package de.wirtschaftsstandort.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * First in the chain: names the request, gives the answer its headers, turns away what is wrong whatever comes after,
 * and sends addresses in another spelling to the page before the firewall refuses them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class EveryAnswerFilter extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final AnswerPages pages;
    private final ErrorPages errors;

    EveryAnswerFilter(AnswerPages pages, ErrorPages errors) {
        this.pages = pages;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = RequestId.of(request);
        response.setHeader(RequestId.HEADER, id);
        SecurityHeaders.apply(request.isSecure(), response::setHeader);
        MDC.put(RequestId.LOG_KEY, id);
        try {
            answer(request, response, chain);
        } finally {
            MDC.remove(RequestId.LOG_KEY);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            errors.write(405, request, response);
            return;
        }
        String path = request.getRequestURI();
        try {
            RequestPath.parse(path);
        } catch (RequestRefused refused) {
            errors.write(refused.status(), request, response);
            return;
        }
        if (isRead(request) && path.contains("//")) {
            pages.answer(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
