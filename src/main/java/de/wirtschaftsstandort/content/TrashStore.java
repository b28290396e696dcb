package de.wirtschaftsstandort.content;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of what was put into the trash. */
final class TrashStore {

    /**
     * @param rows the subtree, its root first
     * @param place the root's place among its siblings
     */
    record Entry(List<NodeRow> rows, int place) {}

    private final JdbcTemplate jdbc;

    TrashStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void put(String workspace, List<Entry> entries, OffsetDateTime time, String user) {
        for (Entry entry : entries) {
            NodeRow root = entry.rows().get(0);
            jdbc.update(
                    """
                    insert into author.trash (workspace, node, parent, position, path, trashed_at, trashed_by, nodes)
                    values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                    workspace,
                    root.id().value(),
                    root.requireParent().value(),
                    entry.place(),
                    root.path().value(),
                    time,
                    user,
                    NodeJson.write(entry.rows()));
        }
    }

    List<Trash.Entry> list(String workspace) {
        return jdbc.query(
                """
                select id, workspace, node, path, trashed_at, trashed_by from author.trash
                where workspace = ? order by trashed_at desc, id desc""",
                (rows, number) -> new Trash.Entry(
                        rows.getLong(1),
                        rows.getString(2),
                        new NodeId(rows.getObject(3, UUID.class)),
                        NodePath.of(rows.getString(4)),
                        rows.getObject(5, OffsetDateTime.class).toInstant(),
                        rows.getString(6)),
                workspace);
    }

    record Content(String workspace, Entry entry) {}

    Optional<Content> find(long id) {
        return jdbc
                .query(
                        "select workspace, position, nodes from author.trash where id = ?",
                        (rows, number) -> new Content(
                                rows.getString(1),
                                new Entry(NodeJson.read(rows.getString(1), rows.getString(3)), rows.getInt(2))),
                        id)
                .stream()
                .findFirst();
    }

    boolean delete(long id) {
        return jdbc.update("delete from author.trash where id = ?", id) == 1;
    }

    int deleteBefore(OffsetDateTime time) {
        return jdbc.update("delete from author.trash where trashed_at < ?", time);
    }
}
