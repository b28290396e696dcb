package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.content.ContentChange.Kind;
import java.util.Collection;

/** Decides whether output is stale: whether a commit touched what a rendering has read. */
public final class Staleness {

    private Staleness() {}

    /**
     * True when one of the dependencies, read on that stage, is affected. A query is affected by changes of nodes of
     * its workspace, path and node types only; topics are their owners' business and never affected by content.
     */
    public static boolean isStale(Stage stage, Collection<ReadLog.Dependency> dependencies, ContentChanged changed) {
        return changed.everything()
                || changed.changes().stream()
                        .filter(change -> change.stage() == stage)
                        .anyMatch(
                                change -> dependencies.stream().anyMatch(dependency -> isAffected(dependency, change)));
    }

    /** Whether the change, of the stage the dependency was read on, affects it. */
    public static boolean isAffected(ReadLog.Dependency dependency, ContentChange change) {
        if (dependency instanceof ReadLog.OnNode on) {
            return change.kind() != Kind.CHILDREN && change.node().equals(on.node());
        }
        if (dependency instanceof ReadLog.OnChildren on) {
            return change.kind() == Kind.CHILDREN && change.node().equals(on.parent());
        }
        if (dependency instanceof ReadLog.OnMissing on) {
            return isArrival(change)
                    && change.workspace().equals(on.workspace())
                    && change.path().equals(on.path());
        }
        if (dependency instanceof ReadLog.OnMissingId on) {
            return isArrival(change)
                    && change.workspace().equals(on.workspace())
                    && change.node().equals(on.node());
        }
        if (dependency instanceof ReadLog.OnQuery on) {
            return change.kind() != Kind.CHILDREN && isWithin(on.query(), change);
        }
        if (dependency instanceof ReadLog.OnReferrers) {
            return change.kind() != Kind.CHILDREN && change.kind() != Kind.MOVED;
        }
        return false;
    }

    private static boolean isArrival(ContentChange change) {
        return change.kind() == Kind.ADDED || change.kind() == Kind.MOVED;
    }

    private static boolean isWithin(ContentQuery query, ContentChange change) {
        return change.workspace().equals(query.workspace())
                && (query.nodeTypes().isEmpty() || query.nodeTypes().contains(change.nodeType()))
                && (change.path().isWithin(query.below())
                        || change.previousPath()
                                .filter(path -> path.isWithin(query.below()))
                                .isPresent());
    }
}
