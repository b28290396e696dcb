package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who published or unpublished what and when, and what came of it. */
public final class PublicationLog {

    public enum Action {
        PUBLISH,
        UNPUBLISH
    }

    public enum Outcome {
        DONE,
        REFUSED,
        /** A fault of the machinery; nothing was changed. */
        FAILED
    }

    /**
     * @param reason empty when done
     * @param version 0 when none was kept
     */
    public record Entry(
            String workspace,
            NodeId node,
            NodePath path,
            Action action,
            Outcome outcome,
            String reason,
            String user,
            Instant at,
            int version) {}

    private static final String COLUMNS = "workspace, node, path, action, outcome, reason, user_name, at, version";
    private static final String FILTERED =
            """
             from author.publication
            where (:text = '' or position(lower(:text) in lower(path || ' ' || user_name || ' ' || reason)) > 0)
            and (:outcome = '' or outcome = :outcome)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicationLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void done(Action action, UnitPublication unit) {
        write(unit.workspace(), unit.node(), unit.path(), action, Outcome.DONE, "", unit.user(), unit.version());
    }

    void refused(Action action, String workspace, PublicationResult.Refusal refusal, String user) {
        String reason = refusal.check() + ": " + refusal.reason();
        write(workspace, refusal.node(), refusal.path(), action, Outcome.REFUSED, reason, user, 0);
    }

    void failed(Action action, PublishRequest request, RuntimeException fault) {
        String reason = fault.getClass().getSimpleName() + ": " + fault.getMessage();
        write(request.workspace(), request.node(), NodePath.ROOT, action, Outcome.FAILED, reason, request.user(), 0);
    }

    private void write(
            String workspace,
            NodeId node,
            NodePath path,
            Action action,
            Outcome outcome,
            String reason,
            String user,
            int version) {
        jdbc.sql(
                        """
                insert into author.publication (workspace, node, path, action, outcome, reason, user_name, at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        workspace,
                        node.value(),
                        path.value(),
                        action.name(),
                        outcome.name(),
                        reason,
                        user,
                        OffsetDateTime.now(clock),
                        version)
                .update();
    }

    /** What happened to one node, newest first. */
    public List<Entry> of(String workspace, NodeId node) {
        return jdbc.sql("select " + COLUMNS
                        + " from author.publication where workspace = ? and node = ? order by id desc")
                .params(workspace, node.value())
                .query(PublicationLog::read)
                .list();
    }

    /**
     * Newest first.
     *
     * @param text within path, person or reason, whatever the case; empty for all
     * @param outcome empty for all
     */
    public List<Entry> page(String text, Optional<Outcome> outcome, int offset, int size) {
        return jdbc.sql("select " + COLUMNS + FILTERED + " order by id desc limit :size offset :offset")
                .param("text", text)
                .param("outcome", outcome.map(Outcome::name).orElse(""))
                .param("size", size)
                .param("offset", offset)
                .query(PublicationLog::read)
                .list();
    }

    /** How many {@link #page} finds on all pages. */
    public long count(String text, Optional<Outcome> outcome) {
        return jdbc.sql("select count(*)" + FILTERED)
                .param("text", text)
                .param("outcome", outcome.map(Outcome::name).orElse(""))
                .query(Long.class)
                .single();
    }

    private static Entry read(ResultSet rows, int index) throws SQLException {
        return new Entry(
                rows.getString(1),
                new NodeId(rows.getObject(2, UUID.class)),
                NodePath.of(rows.getString(3)),
                Action.valueOf(rows.getString(4)),
                Outcome.valueOf(rows.getString(5)),
                rows.getString(6),
                rows.getString(7),
                rows.getObject(8, OffsetDateTime.class).toInstant(),
                rows.getInt(9));
    }
}
