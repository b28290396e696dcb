package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;

/** Writes rows of one stage, many per statement, and keeps the tables of references and binaries in step. */
final class StageWriter {

    private static final int ROWS_PER_STATEMENT = 1_000;
    private static final String ROWS =
            " from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::text[])"
                    + " as x (id, parent, path, node_type, position, revision, properties)";

    private final JdbcTemplate jdbc;
    private final String schema;

    StageWriter(Stage stage, JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.schema = stage.schema();
    }

    void write(String workspace, StageDiff diff) {
        delete(workspace, diff.removed().stream().map(NodeRow::id).toList());
        List<NodeRow> after =
                diff.changed().stream().map(StageDiff.Change::after).toList();
        inSlices(after, slice -> update(workspace, slice));
        inSlices(diff.added(), slice -> insert(workspace, slice));
        List<NodeRow> relinked = new ArrayList<>();
        for (StageDiff.Change change : diff.changed()) {
            if (!links(change.before()).equals(links(change.after()))) {
                relinked.add(change.after());
            }
        }
        unlink(workspace, relinked);
        relinked.addAll(diff.added());
        link(workspace, relinked);
    }

    void reposition(String workspace, Map<NodeId, Long> positions) {
        if (!positions.isEmpty()) {
            jdbc.update(
                    "update " + schema + ".node n set position = x.position"
                            + " from unnest(?::uuid[], ?::bigint[]) as x (id, position)"
                            + " where n.workspace = ? and n.id = x.id",
                    StageTable.uuids(positions.keySet()),
                    new SqlArrayValue("bigint", positions.values().toArray()),
                    workspace);
        }
    }

    private void delete(String workspace, List<NodeId> ids) {
        if (!ids.isEmpty()) {
            jdbc.update(
                    "delete from " + schema + ".node where workspace = ? and id = any(?)",
                    workspace,
                    StageTable.uuids(ids));
        }
    }

    private void insert(String workspace, List<NodeRow> rows) {
        jdbc.update(
                "insert into " + schema
                        + ".node (workspace, id, parent, path, node_type, position, revision, properties)"
                        + " select ?, x.id, x.parent, x.path, x.node_type, x.position, x.revision, x.properties::jsonb"
                        + ROWS,
                arguments(workspace, rows, true));
    }

    private void update(String workspace, List<NodeRow> rows) {
        jdbc.update(
                "update " + schema
                        + ".node n set parent = x.parent, path = x.path, node_type = x.node_type,"
                        + " position = x.position, revision = x.revision, properties = x.properties::jsonb"
                        + ROWS + " where n.workspace = ? and n.id = x.id",
                arguments(workspace, rows, false));
    }

    private static Object[] arguments(String workspace, List<NodeRow> rows, boolean workspaceFirst) {
        List<Object> arguments = new ArrayList<>(List.of(
                array("uuid", rows, row -> row.id().value()),
                array(
                        "uuid",
                        rows,
                        row -> row.parent() == null ? null : row.parent().value()),
                array("text", rows, row -> row.path().value()),
                array("text", rows, NodeRow::nodeType),
                array("bigint", rows, NodeRow::position),
                array("bigint", rows, NodeRow::revision),
                array("text", rows, row -> PropertyJson.write(row.properties()))));
        arguments.add(workspaceFirst ? 0 : arguments.size(), workspace);
        return arguments.toArray();
    }

    private static <T> SqlArrayValue array(
            String type, Collection<T> rows, Function<T, @org.jspecify.annotations.Nullable Object> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }

    private static Object links(NodeRow row) {
        return List.of(NodeLinks.references(row), NodeLinks.binaries(row));
    }

    private void unlink(String workspace, List<NodeRow> rows) {
        if (!rows.isEmpty()) {
            SqlArrayValue ids = StageTable.uuids(rows.stream().map(NodeRow::id).toList());
            for (String table : List.of("node_reference", "node_binary")) {
                jdbc.update(
                        "delete from " + schema + "." + table + " where workspace = ? and source = any(?)",
                        workspace,
                        ids);
            }
        }
    }

    private record Link(NodeId source, Object target) {}

    private void link(String workspace, List<NodeRow> rows) {
        List<Link> references = new ArrayList<>();
        List<Link> binaries = new ArrayList<>();
        for (NodeRow row : rows) {
            NodeLinks.references(row).forEach(target -> references.add(new Link(row.id(), target.value())));
            NodeLinks.binaries(row).forEach(hash -> binaries.add(new Link(row.id(), hash.value())));
        }
        link(workspace, "node_reference", "target", "uuid", references);
        link(workspace, "node_binary", "hash", "text", binaries);
    }

    private void link(String workspace, String table, String column, String type, List<Link> links) {
        if (!links.isEmpty()) {
            jdbc.update(
                    "insert into " + schema + "." + table + " (workspace, source, " + column + ")"
                            + " select ?, x.source, x.target from unnest(?::uuid[], ?::" + type
                            + "[]) as x (source, target)",
                    workspace,
                    array("uuid", links, link -> link.source().value()),
                    array(type, links, Link::target));
        }
    }

    private static void inSlices(List<NodeRow> rows, java.util.function.Consumer<List<NodeRow>> write) {
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            write.accept(rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)));
        }
    }
}
