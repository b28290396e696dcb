package de.wirtschaftsstandort.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node that was read, and that notes what is read from it on. */
final class RecordingNode implements ContentNode {

    private final ContentNode node;
    private final ReadLog log;

    private RecordingNode(ContentNode node, ReadLog log) {
        this.node = node;
        this.log = log;
    }

    static ContentNode of(ContentNode node, ReadLog log) {
        log.add(new ReadLog.OnNode(node.id()));
        return new RecordingNode(node, log);
    }

    @Override
    public NodeId id() {
        return node.id();
    }

    @Override
    public String workspace() {
        return node.workspace();
    }

    @Override
    public NodePath path() {
        return node.path();
    }

    @Override
    public String nodeType() {
        return node.nodeType();
    }

    @Override
    public long revision() {
        return node.revision();
    }

    @Override
    public Map<PropertyKey, PropertyValue> properties() {
        return node.properties();
    }

    @Override
    public Optional<ContentNode> parent() {
        return node.parent().map(parent -> of(parent, log));
    }

    @Override
    public List<ContentNode> children() {
        log.add(new ReadLog.OnChildren(node.id()));
        return node.children().stream().map(child -> of(child, log)).toList();
    }

    @Override
    public Optional<ContentNode> child(String name) {
        Optional<ContentNode> child = node.child(name);
        if (child.isEmpty() && !name.isEmpty() && !name.contains("/")) {
            log.add(new ReadLog.OnMissing(node.workspace(), node.path().child(name)));
        }
        return child.map(found -> of(found, log));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordingNode recording && recording.node.equals(node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
