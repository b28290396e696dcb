package de.wirtschaftsstandort.content;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Earlier states of publishing units: a page with its areas and components, or one item. */
public final class Versions {

    /**
     * @param number counts from 1 per node
     * @param path where the node stood then
     */
    public record Version(
            String workspace,
            NodeId node,
            int number,
            Instant createdAt,
            String createdBy,
            String comment,
            NodePath path) {}

    private static final String COLUMNS = "workspace, node, number, created_at, created_by, comment, path";

    private final JdbcTemplate jdbc;
    private final StageTable author;
    private final ContentSessions sessions;
    private final ChangeLog log;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Versions(
            ContentStages stages,
            ContentSessions sessions,
            ChangeLog log,
            TransactionTemplate transactions,
            Clock clock) {
        this.author = stages.table(Stage.AUTHOR);
        this.jdbc = author.jdbc();
        this.sessions = sessions;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps the unit as it is now; joins the caller's transaction. Answers the version's number. */
    public int create(String workspace, NodeId node, String user, String comment) {
        Integer number = transactions.execute(status -> {
            log.lock();
            return insert(workspace, node, user, comment);
        });
        return number == null ? 0 : number;
    }

    private int insert(String workspace, NodeId node, String user, String comment) {
        List<NodeRow> rows = PublishingUnit.parentsFirst(
                node,
                author.unit(workspace, node).stream()
                        .map(StageTable.UnitRow::row)
                        .toList());
        if (rows.isEmpty()) {
            throw new ContentRefused("workspace '" + workspace + "' has no node " + node);
        }
        Integer number = jdbc.queryForObject(
                """
                insert into author.version (workspace, node, number, created_at, created_by, comment, path, nodes)
                select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?::jsonb
                from author.version where workspace = ? and node = ?
                returning number""",
                Integer.class,
                workspace,
                node.value(),
                OffsetDateTime.now(clock),
                user,
                comment,
                rows.get(0).path().value(),
                NodeJson.write(rows),
                workspace,
                node.value());
        return Objects.requireNonNull(number);
    }

    /** Newest first. */
    public List<Version> list(String workspace, NodeId node) {
        return jdbc.query(
                "select " + COLUMNS + " from author.version where workspace = ? and node = ? order by number desc",
                (rows, index) -> new Version(
                        rows.getString(1),
                        new NodeId(rows.getObject(2, UUID.class)),
                        rows.getInt(3),
                        rows.getObject(4, OffsetDateTime.class).toInstant(),
                        rows.getString(5),
                        rows.getString(6),
                        NodePath.of(rows.getString(7))),
                workspace,
                node.value());
    }

    /**
     * Makes the unit what it was; its name and place stay what they are. A part that lives in another unit by now comes
     * back under a new id. Answers the position in the change log.
     */
    public long restore(String workspace, NodeId node, int number, String user) {
        List<NodeRow> rows = jdbc
                .query(
                        "select nodes from author.version where workspace = ? and node = ? and number = ?",
                        (found, index) -> NodeJson.read(workspace, found.getString(1)),
                        workspace,
                        node.value(),
                        number)
                .stream()
                .findFirst()
                .orElseThrow(() -> new ContentRefused(
                        "node " + node + " of workspace '" + workspace + "' has no version " + number));
        TreeSession session = sessions.openTree(workspace, user);
        replaceUnit(session, session.tree().require(node), rows);
        return session.commit();
    }

    private static void replaceUnit(TreeSession session, NodeRow current, List<NodeRow> rows) {
        PendingTree tree = session.tree();
        for (NodeRow child : tree.children(current)) {
            if (PublishingUnit.isPart(current.nodeType(), child.nodeType())) {
                session.tree().takeOut(child.id());
            }
        }
        Map<NodeId, NodeId> newIds = new HashMap<>();
        for (NodeRow row : rows.subList(1, rows.size())) {
            if (tree.find(row.workspace(), row.id()).isPresent()) {
                newIds.put(row.id(), NodeId.random());
            }
        }
        NodeRow root = rows.get(0);
        tree.replace(new NodeRow(
                current.workspace(),
                current.id(),
                current.parent(),
                current.path(),
                root.nodeType(),
                current.position(),
                current.revision(),
                restored(current.properties(), NodeLinks.redirected(root.properties(), newIds))));
        session.touched().add(current.id());
        List<NodeRow> parts = new ArrayList<>(rows.subList(1, rows.size()));
        int place = 0;
        for (NodeRow part : parts) {
            NodeId oldParent = part.requireParent();
            NodeRow above = tree.require(newIds.getOrDefault(oldParent, oldParent));
            boolean isTop = above.id().equals(current.id());
            session.insert(
                    new NodeRow(
                            part.workspace(),
                            newIds.getOrDefault(part.id(), part.id()),
                            above.id(),
                            above.path().child(part.path().name()),
                            part.nodeType(),
                            0,
                            1,
                            NodeLinks.redirected(part.properties(), newIds)),
                    isTop ? place++ : Integer.MAX_VALUE);
        }
    }

    /** What was published when is a fact of today, not of the version. */
    private static Map<PropertyKey, PropertyValue> restored(
            Map<PropertyKey, PropertyValue> current, Map<PropertyKey, PropertyValue> old) {
        Map<PropertyKey, PropertyValue> restored = new LinkedHashMap<>(old);
        restored.keySet().removeIf(SystemProperties::isPublicationNote);
        current.forEach((key, value) -> {
            if (SystemProperties.isPublicationNote(key)) {
                restored.put(key, value);
            }
        });
        return restored;
    }
}
