package de.wirtschaftsstandort.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the change log from a position on. */
final class ChangeReader {

    static final int AT_ONCE = 5_000;

    /** @param dropped the highest number that retention removed */
    record Horizon(long dropped, long head) {}

    private ChangeReader() {}

    static Horizon horizon(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        """
                        select dropped, greatest(dropped, (select coalesce(max(sequence), 0) from public.content_change))
                        from public.content_change_horizon""");
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? new Horizon(rows.getLong(1), rows.getLong(2)) : new Horizon(0, 0);
        }
    }

    static List<ContentChange> after(Connection connection, long position) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                """
                select sequence, stage, workspace, node, node_type, path, previous_path, parent, kind
                from public.content_change where sequence > ? order by sequence limit ?""")) {
            statement.setLong(1, position);
            statement.setInt(2, AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                List<ContentChange> changes = new ArrayList<>();
                while (rows.next()) {
                    changes.add(change(rows));
                }
                return changes;
            }
        }
    }

    private static ContentChange change(ResultSet rows) throws SQLException {
        return new ContentChange(
                rows.getLong(1),
                Stage.valueOf(rows.getString(2)),
                rows.getString(3),
                new NodeId(rows.getObject(4, UUID.class)),
                rows.getString(5),
                NodePath.of(rows.getString(6)),
                Optional.ofNullable(rows.getString(7)).map(NodePath::of),
                Optional.ofNullable(rows.getObject(8, UUID.class)).map(NodeId::new),
                ContentChange.Kind.valueOf(rows.getString(9)));
    }
}
