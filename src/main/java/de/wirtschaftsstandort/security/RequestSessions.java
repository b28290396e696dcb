package de.wirtschaftsstandort.security;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * The sessions of one request: read once, however often the request asks for its own, and written when they say something
 * new. That somebody was here again is news once a minute, so opening a screen writes nothing.
 */
final class RequestSessions<S extends Session> implements SessionRepository<RequestSessions.Known<S>> {

    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final SessionRepository<S> stored;
    private final Map<String, Known<S>> found = new HashMap<>();

    RequestSessions(SessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public Known<S> createSession() {
        return new Known<>(stored.createSession());
    }

    @Override
    public @Nullable Known<S> findById(String id) {
        Known<S> known = found.get(id);
        if (known != null) {
            return known;
        }
        S session = stored.findById(id);
        if (session == null) {
            return null;
        }
        Known<S> answer = new Known<>(session);
        found.put(id, answer);
        return answer;
    }

    @Override
    public void save(Known<S> session) {
        stored.save(session.stored);
    }

    @Override
    public void deleteById(String id) {
        found.values().removeIf(session -> session.getId().equals(id));
        stored.deleteById(id);
    }

    /** A stored session whose time of last use is kept to the minute. */
    static final class Known<S extends Session> implements Session {

        private final S stored;

        private Known(S stored) {
            this.stored = stored;
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            if (time.isAfter(stored.getLastAccessedTime().plus(PRECISION))) {
                stored.setLastAccessedTime(time);
            }
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the interface has it so
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
