package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Content that notes what a script looked for in vain. */
final class WatchedContent implements ContentNodes {

    private final ContentNodes nodes;
    private final Set<Missed> missed = new LinkedHashSet<>();

    WatchedContent(ContentNodes nodes) {
        this.nodes = nodes;
    }

    /**
     * Something that was not there.
     *
     * @param name of a property or child; empty when a list of children was empty or the node itself is missing
     */
    record Missed(String workspace, NodePath node, String name) {}

    Set<Missed> missed() {
        return missed;
    }

    void miss(ContentNode node, String name) {
        missed.add(new Missed(node.workspace(), node.path(), name));
    }

    ContentNode watched(ContentNode node) {
        return new WatchedNode(node, this);
    }

    @Override
    public Stage stage() {
        return nodes.stage();
    }

    @Override
    public Optional<ContentNode> find(String workspace, NodeId id) {
        return nodes.find(workspace, id).map(this::watched);
    }

    @Override
    public Optional<ContentNode> find(String workspace, NodePath path) {
        Optional<ContentNode> found = nodes.find(workspace, path).map(this::watched);
        if (found.isEmpty()) {
            missed.add(new Missed(workspace, path, ""));
        }
        return found;
    }

    @Override
    public List<ContentNode> query(ContentQuery query) {
        return nodes.query(query).stream().map(this::watched).toList();
    }

    @Override
    public List<ContentNode> referrers(NodeId target) {
        return nodes.referrers(target).stream().map(this::watched).toList();
    }
}
