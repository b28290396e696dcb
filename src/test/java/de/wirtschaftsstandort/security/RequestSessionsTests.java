package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

class RequestSessionsTests {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final Counted stored = new Counted();
    private final RequestSessions<MapSession> sessions = new RequestSessions<>(stored);

    RequestSessionsTests() {
        MapSession session = new MapSession("one");
        session.setLastAccessedTime(NOON);
        stored.rows.put("one", session);
    }

    private static final class Counted implements SessionRepository<MapSession> {

        private final Map<String, MapSession> rows = new HashMap<>();
        private int reads;

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            rows.put(session.getId(), session);
        }

        @Override
        public @Nullable MapSession findById(String id) {
            reads++;
            return rows.get(id);
        }

        @Override
        public void deleteById(String id) {
            rows.remove(id);
        }
    }

    private RequestSessions.Known<MapSession> one() {
        return Objects.requireNonNull(sessions.findById("one"));
    }

    @Test
    void readEachSessionOncePerRequest() {
        assertThat(one()).isSameAs(one());
        assertThat(stored.reads).isEqualTo(1);

        new RequestSessions<>(stored).findById("one");
        assertThat(stored.reads).isEqualTo(2);
    }

    @Test
    void noteTheLastUseOnceAMinute() {
        one().setLastAccessedTime(NOON.plusSeconds(60));
        assertThat(one().getLastAccessedTime()).isEqualTo(NOON);
        one().setLastAccessedTime(NOON.plusSeconds(61));
        assertThat(one().getLastAccessedTime()).isEqualTo(NOON.plusSeconds(61));
    }

    @Test
    void forgetASessionThatEndsWithinTheRequest() {
        sessions.deleteById(one().getId());
        assertThat(sessions.findById("one")).isNull();
    }

    @Test
    void forgetASessionThatEndsUnderItsNewId() {
        String renewed = one().changeSessionId();
        sessions.deleteById(renewed);
        stored.rows.clear();
        assertThat(sessions.findById("one")).isNull();
    }
}
