package de.wirtschaftsstandort.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Gives each request its session, by {@link RequestSessions} of its own. */
final class BackofficeSessionFilter<S extends Session> implements Filter {

    private final SessionRepository<S> stored;
    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

    BackofficeSessionFilter(SessionRepository<S> stored, SessionSeal seal) {
        this.stored = stored;
        cookies.setCookieSerializer(new SessionCookie(seal));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionRepositoryFilter<RequestSessions.Known<S>> filter =
                new SessionRepositoryFilter<>(new RequestSessions<>(stored));
        filter.setHttpSessionIdResolver(cookies);
        filter.doFilter(request, response, chain);
    }
}
