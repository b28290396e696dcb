package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wishes to publish and what became of them. */
public final class Approvals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Approvals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when the node waits for a decision already. */
    Optional<Long> add(ContentNode unit, PublishRequest request, Optional<Instant> due, String comment) {
        return jdbc.sql(
                        """
                            insert into author.publication_approval (workspace, node, node_type, path, with_children,
                                due_at, fingerprint, comment, requested_by, requested_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""")
                .params(
                        unit.workspace(),
                        unit.id().value(),
                        unit.nodeType(),
                        unit.path().value(),
                        request.withChildren(),
                        new SqlParameterValue(
                                Types.TIMESTAMP_WITH_TIMEZONE,
                                due.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null)),
                        UnitFingerprint.of(unit, request.withChildren()),
                        comment,
                        request.user(),
                        OffsetDateTime.now(clock))
                .query(Long.class)
                .optional();
    }

    /** Oldest first. */
    public List<Approval> open() {
        return jdbc.sql("select * from author.publication_approval where state = 'OPEN' order by requested_at, id")
                .query(Approvals::read)
                .list();
    }

    /** Newest first, at most this many. */
    public List<Approval> decided(int most) {
        return jdbc.sql(
                        """
                        select * from author.publication_approval where state <> 'OPEN'
                        order by decided_at desc, id desc limit ?""")
                .param(most)
                .query(Approvals::read)
                .list();
    }

    public Optional<Approval> find(long id) {
        return jdbc.sql("select * from author.publication_approval where id = ?")
                .param(id)
                .query(Approvals::read)
                .optional();
    }

    /** Holds it for the transaction, so that two people cannot decide differently; empty when it is decided. */
    Optional<Approval> takeOpen(long id) {
        return jdbc.sql("select * from author.publication_approval where id = ? and state = 'OPEN' for update")
                .param(id)
                .query(Approvals::read)
                .optional();
    }

    void decide(long id, Approval.State state, String by, String reason) {
        jdbc.sql(
                        """
                        update author.publication_approval set state = ?, decided_by = ?, decided_at = ?, reason = ?
                        where id = ?""")
                .params(state.name(), by, OffsetDateTime.now(clock), reason, id)
                .update();
    }

    private static Approval read(ResultSet row, int index) throws SQLException {
        return new Approval(
                row.getLong("id"),
                row.getString("workspace"),
                new NodeId(row.getObject("node", UUID.class)),
                row.getString("node_type"),
                NodePath.of(row.getString("path")),
                row.getBoolean("with_children"),
                instant(row, "due_at"),
                row.getString("fingerprint"),
                row.getString("comment"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                Approval.State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                instant(row, "decided_at"),
                row.getString("reason"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
