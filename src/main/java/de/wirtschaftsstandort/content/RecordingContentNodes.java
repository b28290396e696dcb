package de.wirtschaftsstandort.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes in a {@link ReadLog} everything that is read through it, and through the nodes it answers. */
public final class RecordingContentNodes implements ContentNodes {

    private final ContentNodes nodes;
    private final ReadLog log;

    public RecordingContentNodes(ContentNodes nodes, ReadLog log) {
        this.nodes = nodes;
        this.log = log;
    }

    @Override
    public Stage stage() {
        return nodes.stage();
    }

    @Override
    public Optional<ContentNode> find(String workspace, NodeId id) {
        Optional<ContentNode> found = nodes.find(workspace, id);
        if (found.isEmpty()) {
            log.add(new ReadLog.OnMissingId(workspace, id));
        }
        return found.map(this::recorded);
    }

    @Override
    public Optional<ContentNode> find(String workspace, NodePath path) {
        Optional<ContentNode> found = nodes.find(workspace, path);
        if (found.isEmpty()) {
            log.add(new ReadLog.OnMissing(workspace, path));
        }
        return found.map(this::recorded);
    }

    @Override
    public Map<NodeId, ContentNode> found(String workspace, Collection<NodeId> ids) {
        Map<NodeId, ContentNode> found = new HashMap<>(nodes.found(workspace, ids));
        found.replaceAll((id, node) -> recorded(node));
        ids.stream()
                .filter(id -> !found.containsKey(id))
                .forEach(id -> log.add(new ReadLog.OnMissingId(workspace, id)));
        return found;
    }

    @Override
    public List<ContentNode> query(ContentQuery query) {
        log.add(new ReadLog.OnQuery(query));
        return nodes.query(query).stream().map(this::recorded).toList();
    }

    @Override
    public long count(ContentQuery query) {
        log.add(new ReadLog.OnQuery(query));
        return nodes.count(query);
    }

    @Override
    public List<ContentNode> referrers(NodeId target) {
        log.add(new ReadLog.OnReferrers(target));
        return nodes.referrers(target).stream().map(this::recorded).toList();
    }

    private ContentNode recorded(ContentNode node) {
        return RecordingNode.of(node, log);
    }
}
