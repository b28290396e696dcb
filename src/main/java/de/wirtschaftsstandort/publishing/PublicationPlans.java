package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be published or withdrawn later; survives a restart, as it stands in the database. */
public final class PublicationPlans {

    private static final String COLUMNS =
            """
            id, workspace, node, path, action, with_children, successor, due_at, planned_by, approved_by, state,
            attempts, reason""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicationPlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when the same is planned for this node already. */
    Optional<Long> add(
            PublishRequest request, NodePath path, PublicationLog.Action action, String successor, Instant due) {
        return jdbc.sql(
                        """
                            insert into author.publication_plan (workspace, node, path, action, with_children,
                                successor, due_at, not_before, planned_by, approved_by, planned_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""")
                .params(
                        request.workspace(),
                        request.node().value(),
                        path.value(),
                        action.name(),
                        request.withChildren(),
                        successor,
                        inUtc(due),
                        inUtc(due),
                        request.user(),
                        request.approvedBy(),
                        inUtc(clock.instant()))
                .query(Long.class)
                .optional();
    }

    /** What waits, soonest first. */
    public List<PublicationPlan> waiting() {
        return query("where state = 'WAITING' order by due_at, id");
    }

    /** What was tried and did not work or was cancelled, newest first, at most this many. */
    public List<PublicationPlan> ended(int most) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from author.publication_plan where state <> 'WAITING' order by ended_at desc, id desc limit ?")
                .param(most)
                .query(PublicationPlans::read)
                .list();
    }

    public Optional<PublicationPlan> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from author.publication_plan where id = ?")
                .param(id)
                .query(PublicationPlans::read)
                .optional();
    }

    /** False when it does not wait any more. */
    boolean cancel(long id) {
        return end(id, PublicationPlan.State.CANCELLED, "");
    }

    boolean end(long id, PublicationPlan.State state, String reason) {
        return jdbc.sql(
                                """
                                update author.publication_plan set state = ?, ended_at = ?, reason = ?
                                where id = ? and state = 'WAITING'""")
                        .params(state.name(), inUtc(clock.instant()), reason, id)
                        .update()
                > 0;
    }

    /** After a fault of the machinery. */
    void tryAgain(long id, Instant notBefore, String reason) {
        jdbc.sql(
                        """
                        update author.publication_plan set attempts = attempts + 1, not_before = ?, reason = ?
                        where id = ? and state = 'WAITING'""")
                .params(inUtc(notBefore), reason, id)
                .update();
    }

    /** The next plan whose time has come, held until the transaction ends; one that another process holds is passed over. */
    Optional<PublicationPlan> takeDue() {
        return jdbc.sql(
                        "select " + COLUMNS
                                + """
                         from author.publication_plan where state = 'WAITING' and not_before <= ?
                        order by due_at, id limit 1 for update skip locked""")
                .param(inUtc(clock.instant()))
                .query(PublicationPlans::read)
                .optional();
    }

    private List<PublicationPlan> query(String rest) {
        return jdbc.sql("select " + COLUMNS + " from author.publication_plan " + rest)
                .query(PublicationPlans::read)
                .list();
    }

    private static PublicationPlan read(ResultSet row, int index) throws SQLException {
        return new PublicationPlan(
                row.getLong("id"),
                row.getString("workspace"),
                new NodeId(row.getObject("node", UUID.class)),
                NodePath.of(row.getString("path")),
                PublicationLog.Action.valueOf(row.getString("action")),
                row.getBoolean("with_children"),
                row.getString("successor"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("planned_by"),
                row.getString("approved_by"),
                PublicationPlan.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("reason"));
    }

    private static OffsetDateTime inUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
