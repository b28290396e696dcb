package de.wirtschaftsstandort.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** The top divisions of the content: {@code website}, {@code dam}, {@code companies} and what modules bring along. */
public final class Workspaces {

    private final JdbcTemplate jdbc;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Workspaces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Names in alphabetical order. */
    public List<String> list() {
        return jdbc.queryForList("select workspace from author.node where path = '/' order by workspace", String.class);
    }

    /** Makes the workspace with its root on both stages unless it is there. Answers the root's id. */
    public NodeId ensure(String workspace) {
        ContentRules.checkWorkspace(workspace);
        NodeId root = rootOf(workspace);
        if (!known.contains(workspace)) {
            for (Stage stage : Stage.values()) {
                jdbc.update(
                        "insert into " + stage.schema()
                                + ".node (workspace, id, path, node_type, position, revision, properties)"
                                + " values (?, ?, '/', ?, 0, 1, '{}') on conflict (workspace, id) do nothing",
                        workspace,
                        root.value(),
                        PublishingUnit.ROOT_TYPE);
            }
            known.add(workspace);
        }
        return root;
    }

    /** The same on every installation and stage, so that a restored or copied database keeps its roots. */
    static NodeId rootOf(String workspace) {
        return new NodeId(UUID.nameUUIDFromBytes(("workspace:" + workspace).getBytes(StandardCharsets.UTF_8)));
    }
}
