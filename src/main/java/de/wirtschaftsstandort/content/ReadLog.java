package de.wirtschaftsstandort.content;

import java.util.HashSet;
import java.util.Set;

/** What one rendering read: the exact dependencies of its output. Not thread-safe. */
public final class ReadLog {

    /** Something whose change makes the output stale. */
    public sealed interface Dependency {}

    /** The node's own properties, name or place. */
    public record OnNode(NodeId node) implements Dependency {}

    /** Which children the node has and in which order. */
    public record OnChildren(NodeId parent) implements Dependency {}

    /** A path at which nothing was found. */
    public record OnMissing(String workspace, NodePath path) implements Dependency {}

    /** An id under which nothing was found. */
    public record OnMissingId(String workspace, NodeId node) implements Dependency {}

    /** Nodes of the query's workspace, types and path. */
    public record OnQuery(ContentQuery query) implements Dependency {}

    /** Which nodes refer to the target. */
    public record OnReferrers(NodeId target) implements Dependency {}

    /** Anything outside the content store, named by its owner, e.g. {@code measure-board}. */
    public record OnTopic(String topic) implements Dependency {}

    private final Set<Dependency> dependencies = new HashSet<>();

    public void add(Dependency dependency) {
        dependencies.add(dependency);
    }

    public Set<Dependency> dependencies() {
        return Set.copyOf(dependencies);
    }
}
