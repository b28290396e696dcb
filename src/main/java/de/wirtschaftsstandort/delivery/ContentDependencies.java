package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentChange;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ReadLog;
import java.util.ArrayList;
import java.util.List;

/** Which dependencies a change of content touches; the change log has a row for every node, also of a moved subtree. */
final class ContentDependencies {

    private ContentDependencies() {}

    /** Whether a change can say which dependencies of this kind it touches. */
    static boolean isNamed(ReadLog.Dependency dependency) {
        return !(dependency instanceof ReadLog.OnQuery) && !(dependency instanceof ReadLog.OnReferrers);
    }

    /** The named dependencies the change touches. */
    static List<ReadLog.Dependency> namedBy(ContentChange change) {
        List<ReadLog.Dependency> named = new ArrayList<>();
        named.add(new ReadLog.OnNode(change.node()));
        named.add(new ReadLog.OnMissingId(change.workspace(), change.node()));
        named.add(new ReadLog.OnMissing(change.workspace(), change.path()));
        if (change.kind() == ContentChange.Kind.CHILDREN) {
            named.add(new ReadLog.OnChildren(change.node()));
        } else if (change.kind() != ContentChange.Kind.CHANGED) {
            change.parent().ifPresent(parent -> named.add(new ReadLog.OnChildren(parent)));
        }
        return named;
    }

    static boolean touches(ContentChange change, ReadLog.Dependency dependency) {
        if (dependency instanceof ReadLog.OnQuery read) {
            return isInReachOf(read.query(), change);
        }
        if (dependency instanceof ReadLog.OnReferrers) {
            // The log does not say which references a node holds: any other than a mere reordering may.
            return change.kind() != ContentChange.Kind.CHILDREN;
        }
        return namedBy(change).contains(dependency);
    }

    private static boolean isInReachOf(ContentQuery query, ContentChange change) {
        return query.workspace().equals(change.workspace())
                && (query.nodeTypes().isEmpty() || query.nodeTypes().contains(change.nodeType()))
                && (change.path().isWithin(query.below())
                        || change.previousPath()
                                .filter(path -> path.isWithin(query.below()))
                                .isPresent());
    }
}
