package de.wirtschaftsstandort.content;

import java.util.Map;

/**
 * Unit of work on the author stage of one workspace: collects changes and writes them in one transaction together
 * with the change log. Nothing is visible to others before {@link #commit()}. Not thread-safe; used once.
 *
 * <p>Bad names, sizes, depth and cycles are refused with {@link ContentRefused} at the call that asks for them.
 */
public interface ContentSession {

    /** Reads through this session's own uncommitted changes. */
    ContentNodes nodes();

    /** Adds a node as last child of the parent; the id must be new in the workspace. */
    NodeId add(NodeId parent, NodeId id, String name, String nodeType, Map<PropertyKey, PropertyValue> properties);

    void set(NodeId node, PropertyKey key, PropertyValue value);

    void remove(NodeId node, PropertyKey key);

    void rename(NodeId node, String newName);

    /** @param position 0-based place among the new siblings; beyond the end means last */
    void move(NodeId node, NodeId newParent, int position);

    /** Copies the subtree with new ids; references inside the subtree point to the copies. Returns the copy's id. */
    NodeId copy(NodeId node, NodeId newParent, String newName);

    /** Puts the subtree into the trash; it can be restored with ids, order and versions. */
    void trash(NodeId node);

    /** Takes a part of a page or item out for good; versions of the page or item still have it. */
    void discard(NodeId node);

    /** Commit fails with {@link StaleRevision} unless the node still has this revision. */
    void expectRevision(NodeId node, long revision);

    /** Writes everything in one transaction. Returns the position in the change log. */
    long commit();
}
