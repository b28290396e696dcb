package de.wirtschaftsstandort.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Service;

/** Who is signed in, and ending it. Sessions live in the database: the next request finds none, on every process. */
@Service
@OnlyWithBackoffice
public class BackofficeSessions {

    private final JdbcClient jdbc;
    private final SessionRepository<? extends Session> repository;
    private final Clock clock;

    BackofficeSessions(JdbcClient jdbc, SessionRepository<? extends Session> repository, Clock clock) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.clock = clock;
    }

    private record Key(String id, String sessionId, AccountId account) {}

    /** Last used first. */
    public List<BackofficeSession> all() {
        return keys().flatMap(key -> session(key).stream()).toList();
    }

    public List<BackofficeSession> of(AccountId account) {
        return keys().filter(key -> key.account().equals(account))
                .flatMap(key -> session(key).stream())
                .toList();
    }

    /** The list's name of the session with this secret. */
    public String idOf(String sessionId) {
        return jdbc.sql("select primary_id from people.session where session_id = ?")
                .param(sessionId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** @return false when there is no such session any more */
    public boolean end(String id) {
        return jdbc.sql("delete from people.session where primary_id = ?")
                        .param(id)
                        .update()
                > 0;
    }

    void endAll(AccountId account) {
        jdbc.sql("delete from people.session where principal_name = ?")
                .param(account.toString())
                .update();
    }

    void endOthers(AccountId account, String sessionId) {
        jdbc.sql("delete from people.session where principal_name = ? and session_id <> ?")
                .params(account.toString(), sessionId)
                .update();
    }

    private Stream<Key> keys() {
        return jdbc
                .sql(
                        """
                        select primary_id, session_id, principal_name from people.session
                        where principal_name is not null and expiry_time > ? order by last_access_time desc
                        """)
                .param(clock.millis())
                .query((row, number) -> AccountId.parse(row.getString("principal_name"))
                        .map(account -> new Key(read(row, "primary_id"), read(row, "session_id"), account)))
                .list()
                .stream()
                .flatMap(Optional::stream);
    }

    private static String read(java.sql.ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Optional<BackofficeSession> session(Key key) {
        @Nullable Session session = repository.findById(key.sessionId());
        if (session == null) {
            return Optional.empty();
        }
        Instant signedInAt = session.getAttributeOrDefault(SessionKeys.SIGNED_IN_AT, session.getCreationTime());
        return Optional.of(new BackofficeSession(
                key.id(),
                key.account(),
                signedInAt,
                session.getLastAccessedTime(),
                session.getAttributeOrDefault(SessionKeys.ADDRESS, ""),
                session.getAttributeOrDefault(SessionKeys.DEVICE, "")));
    }
}
