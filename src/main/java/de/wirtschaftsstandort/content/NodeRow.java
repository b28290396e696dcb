package de.wirtschaftsstandort.content;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One stored node as the tables hold it. */
record NodeRow(
        String workspace,
        NodeId id,
        @Nullable NodeId parent,
        NodePath path,
        String nodeType,
        long position,
        long revision,
        Map<PropertyKey, PropertyValue> properties) {

    boolean isRoot() {
        return parent == null;
    }

    NodeId requireParent() {
        if (parent == null) {
            throw new ContentRefused("the root of workspace '" + workspace + "' cannot be moved, renamed or removed");
        }
        return parent;
    }

    NodeRow at(NodePath newPath) {
        return new NodeRow(workspace, id, parent, newPath, nodeType, position, revision, properties);
    }

    NodeRow below(NodeId newParent, NodePath newPath) {
        return new NodeRow(workspace, id, newParent, newPath, nodeType, position, revision, properties);
    }

    NodeRow atPosition(long newPosition) {
        return new NodeRow(workspace, id, parent, path, nodeType, newPosition, revision, properties);
    }

    NodeRow withRevision(long newRevision) {
        return new NodeRow(workspace, id, parent, path, nodeType, position, newRevision, properties);
    }

    NodeRow with(Map<PropertyKey, PropertyValue> newProperties) {
        return new NodeRow(workspace, id, parent, path, nodeType, position, revision, newProperties);
    }
}
