package de.wirtschaftsstandort.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;

/** Reads the node table of one stage. */
final class StageTable implements Tree {

    /** A row of a unit; {@code complete} when all its children are in the unit too. */
    record UnitRow(NodeRow row, boolean complete) {}

    static final Comparator<NodeRow> SIBLINGS = Comparator.comparingLong(NodeRow::position)
            .thenComparing(row -> row.id().toString());

    static final String COLUMNS =
            "n.workspace, n.id, n.parent, n.path, n.node_type, n.position, n.revision, n.properties";

    private final Stage stage;
    private final JdbcTemplate jdbc;
    private final String select;
    private final String unit;

    StageTable(Stage stage, JdbcTemplate jdbc) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.select = "select " + COLUMNS + " from " + stage.schema() + ".node n ";
        this.unit = unitSql(stage.schema());
    }

    private static String unitSql(String schema) {
        return """
                with recursive p as (
                  select n.workspace, n.id, n.parent, n.path, n.node_type, n.position, n.revision, n.properties
                  from %1$s.node n where n.workspace = ? and %%s
                  union all
                  select c.workspace, c.id, c.parent, c.path, c.node_type, c.position, c.revision, c.properties
                  from p join %1$s.node c on c.workspace = p.workspace and c.parent = p.id where %2$s
                )
                select p.*, not exists (
                  select 1 from %1$s.node c where c.workspace = p.workspace and c.parent = p.id and not %2$s
                ) as complete
                from p order by p.position, p.id"""
                .formatted(schema, PublishingUnit.IS_PART);
    }

    @Override
    public Stage stage() {
        return stage;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    List<String> workspaces() {
        return jdbc.queryForList(
                "select workspace from " + stage.schema() + ".node where path = '/' order by workspace", String.class);
    }

    @Override
    public Optional<NodeRow> find(String workspace, NodeId id) {
        return jdbc
                .query(select + "where n.workspace = ? and n.id = ?", StageTable::row, workspace, id.value())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<NodeRow> find(String workspace, NodePath path) {
        if (!StoredText.isStorable(path.value())) {
            return Optional.empty();
        }
        return jdbc
                .query(select + "where n.workspace = ? and n.path = ?", StageTable::row, workspace, path.value())
                .stream()
                .findFirst();
    }

    /** The node and its parts, in order of position; empty when there is no such node. */
    List<UnitRow> unit(String workspace, NodeId id) {
        return jdbc.query(unit.formatted("n.id = ?"), StageTable::unitRow, workspace, id.value());
    }

    List<UnitRow> unit(String workspace, NodePath path) {
        return StoredText.isStorable(path.value())
                ? jdbc.query(unit.formatted("n.path = ?"), StageTable::unitRow, workspace, path.value())
                : List.of();
    }

    /** The nodes and the parts of each. */
    List<UnitRow> units(String workspace, Collection<NodeId> ids) {
        return jdbc.query(unit.formatted("n.id = any(?)"), StageTable::unitRow, workspace, uuids(ids));
    }

    @Override
    public List<NodeRow> children(NodeRow parent) {
        return jdbc.query(
                select + "where n.workspace = ? and n.parent = ? order by n.position, n.id",
                StageTable::row,
                parent.workspace(),
                parent.id().value());
    }

    /** Ids and paths of the children in their order. */
    Map<NodeId, NodePath> childPaths(String workspace, NodeId parent) {
        Map<NodeId, NodePath> paths = new LinkedHashMap<>();
        jdbc.query(
                "select id, path from " + stage.schema()
                        + ".node where workspace = ? and parent = ? order by position, id",
                rows -> {
                    paths.put(new NodeId(rows.getObject(1, UUID.class)), NodePath.of(rows.getString(2)));
                },
                workspace,
                parent.value());
        return paths;
    }

    /** Positions of the children of each of the parents, in their order. */
    Map<NodeId, Map<NodeId, Long>> positions(String workspace, Collection<NodeId> parents) {
        Map<NodeId, Map<NodeId, Long>> positions = new HashMap<>();
        jdbc.query(
                "select parent, id, position from " + stage.schema()
                        + ".node where workspace = ? and parent = any(?) order by position, id",
                rows -> {
                    positions
                            .computeIfAbsent(new NodeId(rows.getObject(1, UUID.class)), parent -> new LinkedHashMap<>())
                            .put(new NodeId(rows.getObject(2, UUID.class)), rows.getLong(3));
                },
                workspace,
                uuids(parents));
        return positions;
    }

    /** The node at the path and everything below it, parents before children. */
    List<NodeRow> subtree(String workspace, NodePath path) {
        String below = path.isRoot() ? "/" : path.value() + "/";
        return jdbc.query(
                select + "where n.workspace = ? and (n.path = ? or n.path >= ? and n.path < ?) order by n.path",
                StageTable::row,
                workspace,
                path.value(),
                below,
                justAfter(below));
    }

    /** The first text that is no longer within the prefix, which ends with a slash. */
    static String justAfter(String prefix) {
        return prefix.substring(0, prefix.length() - 1) + (char) ('/' + 1);
    }

    @Override
    public List<NodeRow> find(String workspace, Collection<NodeId> ids) {
        return rows(workspace, ids);
    }

    List<NodeRow> rows(String workspace, Collection<NodeId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.query(
                        select + "where n.workspace = ? and n.id = any(?)", StageTable::row, workspace, uuids(ids));
    }

    List<NodeRow> rowsAt(String workspace, Collection<NodePath> paths) {
        return paths.isEmpty()
                ? List.of()
                : jdbc.query(
                        select + "where n.workspace = ? and n.path = any(?)",
                        StageTable::row,
                        workspace,
                        new SqlArrayValue(
                                "text", paths.stream().map(NodePath::value).toArray()));
    }

    int subtreeSize(String workspace, NodePath path) {
        String below = path.value() + "/";
        Integer size = jdbc.queryForObject(
                "select count(*) from " + stage.schema()
                        + ".node where workspace = ? and (path = ? or path >= ? and path < ?)",
                Integer.class,
                workspace,
                path.value(),
                below,
                justAfter(below));
        return size == null ? 0 : size;
    }

    @Override
    public List<NodeRow> query(ContentQuery query) {
        QuerySql sql = QuerySql.of(stage, query);
        return jdbc.query(sql.text(), StageTable::row, sql.arguments());
    }

    @Override
    public List<NodeId> ids(ContentQuery query) {
        QuerySql sql = QuerySql.ids(stage, query);
        return jdbc.query(sql.text(), (row, number) -> new NodeId(row.getObject(1, UUID.class)), sql.arguments());
    }

    @Override
    public long count(ContentQuery query) {
        QuerySql sql = QuerySql.counting(stage, query);
        Long count = jdbc.queryForObject(sql.text(), Long.class, sql.arguments());
        return count == null ? 0 : count;
    }

    @Override
    public Map<NodeId, Long> countByParent(ContentQuery query) {
        QuerySql sql = QuerySql.countingByParent(stage, query);
        Map<NodeId, Long> counts = new HashMap<>();
        jdbc.query(
                sql.text(),
                row -> {
                    counts.put(new NodeId(row.getObject(1, UUID.class)), row.getLong(2));
                },
                sql.arguments());
        return counts;
    }

    @Override
    public List<NodeRow> referrers(NodeId target) {
        return jdbc.query(
                "select " + COLUMNS + " from " + stage.schema() + ".node_reference r join " + stage.schema()
                        + ".node n on n.workspace = r.workspace and n.id = r.source where r.target = ?"
                        + " order by n.workspace, n.path",
                StageTable::row,
                target.value());
    }

    boolean isUsed(BinaryHash hash) {
        return !jdbc.queryForList(
                        "select 1 from " + stage.schema() + ".node_binary where hash = ? limit 1",
                        Integer.class,
                        hash.value())
                .isEmpty();
    }

    /** Ids and workspaces of the nodes that name the id anywhere in their properties, as a reference or within a text. */
    List<Mention> mentions(Collection<NodeId> ids) {
        // Ids are hexadecimal digits and hyphens, so that they are patterns of themselves.
        String anyOfThem = ids.stream().map(NodeId::toString).collect(Collectors.joining("|"));
        return jdbc.query(
                "select workspace, id from " + stage.schema()
                        + ".node where properties::text ~ ? order by workspace, path limit 500",
                (rows, index) -> new Mention(rows.getString(1), new NodeId(rows.getObject(2, UUID.class))),
                anyOfThem);
    }

    /** A node that names another one. */
    record Mention(String workspace, NodeId node) {}

    static SqlArrayValue uuids(Collection<NodeId> ids) {
        return new SqlArrayValue("uuid", ids.stream().map(NodeId::value).toArray());
    }

    static NodeRow row(ResultSet rows, int number) throws SQLException {
        UUID parent = rows.getObject(3, UUID.class);
        return new NodeRow(
                rows.getString(1),
                new NodeId(rows.getObject(2, UUID.class)),
                nodeId(parent),
                NodePath.of(rows.getString(4)),
                rows.getString(5),
                rows.getLong(6),
                rows.getLong(7),
                PropertyJson.read(rows.getString(8)));
    }

    private static UnitRow unitRow(ResultSet rows, int number) throws SQLException {
        return new UnitRow(row(rows, number), rows.getBoolean("complete"));
    }

    private static @Nullable NodeId nodeId(@Nullable UUID value) {
        return value == null ? null : new NodeId(value);
    }
}
