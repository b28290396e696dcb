package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Paths at which a node once stood on the public stage; per path the last node that left it. */
@Component
class MovedPaths {

    private final JdbcClient database;
    private final Clock clock;

    MovedPaths(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void remember(String workspace, NodePath path, NodeId node) {
        database.sql(
                        """
                        insert into public.moved_path (workspace, path, node, left_at)
                        values (:workspace, :path, :node, :now)
                        on conflict (workspace, path) do update
                        set node = excluded.node, left_at = excluded.left_at
                        """)
                .param("workspace", workspace)
                .param("path", path.value())
                .param("node", node.value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The deepest of the path and its ancestors that a node has left. */
    Optional<Left> deepest(String workspace, NodePath path) {
        return database.sql(
                        """
                        select path, node from public.moved_path
                        where workspace = :workspace and path in (:paths)
                        order by length(path) desc
                        limit 1
                        """)
                .param("workspace", workspace)
                .param("paths", selfAndAncestors(path))
                .query((row, number) ->
                        new Left(NodePath.of(row.getString("path")), new NodeId(row.getObject("node", UUID.class))))
                .optional();
    }

    /** Last left first. */
    List<Row> newest(int most) {
        return database.sql("select workspace, path, node from public.moved_path order by left_at desc, path limit ?")
                .param(most)
                .query((row, number) -> new Row(
                        row.getString("workspace"),
                        NodePath.of(row.getString("path")),
                        new NodeId(row.getObject("node", UUID.class))))
                .list();
    }

    boolean forget(String workspace, String path) {
        return database.sql("delete from public.moved_path where workspace = ? and path = ?")
                        .params(workspace, path)
                        .update()
                > 0;
    }

    /** A remembered path. */
    record Row(String workspace, NodePath path, NodeId node) {}

    private static List<String> selfAndAncestors(NodePath path) {
        return Stream.iterate(path, step -> !step.isRoot(), NodePath::parent)
                .limit(64)
                .map(NodePath::value)
                .toList();
    }

    /** @param path where the node stood */
    record Left(NodePath path, NodeId node) {}
}
