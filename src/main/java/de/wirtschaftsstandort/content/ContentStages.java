package de.wirtschaftsstandort.content;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The way in for readers: the nodes of each stage, through this process's cache. */
public final class ContentStages {

    private final Map<Stage, CachedStage> stages = new EnumMap<>(Stage.class);

    ContentStages(JdbcTemplate jdbc, long cachedNodes) {
        for (Stage stage : Stage.values()) {
            stages.put(stage, new CachedStage(new StageTable(stage, jdbc), cachedNodes));
        }
    }

    /** Thread-safe; nodes read through it are at most a second behind other processes and never behind this one. */
    public ContentNodes nodes(Stage stage) {
        return new TreeNodes(cached(stage));
    }

    /** Those of the nodes that the stage has, by id; all of them and their parts are read in one step. */
    public Map<NodeId, ContentNode> found(Stage stage, String workspace, Collection<NodeId> ids) {
        return nodes(stage).found(workspace, ids);
    }

    /** Names of the stage's workspaces in alphabetical order. */
    public List<String> workspaces(Stage stage) {
        return table(stage).workspaces();
    }

    /** Whether a node of the stage refers to the bytes: what the public stage does not refer to is not public. */
    public boolean isUsed(Stage stage, BinaryHash hash) {
        return table(stage).isUsed(hash);
    }

    /**
     * Nodes of any workspace that name the id, as a reference, as an asset key or in a link within a text; at most 500.
     * Reads all nodes of the stage.
     */
    public List<ContentNode> mentions(Stage stage, NodeId id) {
        return mentions(stage, List.of(id));
    }

    /** The same for any of the ids, not these nodes themselves. */
    public List<ContentNode> mentions(Stage stage, Collection<NodeId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return table(stage).mentions(ids).stream()
                .flatMap(mention -> nodes(stage).find(mention.workspace(), mention.node()).stream())
                .filter(node -> !ids.contains(node.id()))
                .toList();
    }

    /** Whether the children that both stages have stand in the same order; read without loading them. */
    public boolean hasSameOrder(String workspace, NodeId parent) {
        return StageOrder.isSame(table(Stage.AUTHOR).jdbc(), workspace, parent);
    }

    StageTable table(Stage stage) {
        return cached(stage).table();
    }

    void forget(List<ContentChange> changes) {
        stages.forEach((stage, cached) -> cached.forget(
                changes.stream().filter(change -> change.stage() == stage).toList()));
    }

    void forgetAll() {
        stages.values().forEach(CachedStage::forgetAll);
    }

    private CachedStage cached(Stage stage) {
        CachedStage cached = stages.get(stage);
        if (cached == null) {
            throw new IllegalStateException("no stage " + stage);
        }
        return cached;
    }
}
