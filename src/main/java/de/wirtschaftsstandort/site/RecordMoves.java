package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentChange;
import de.wirtschaftsstandort.content.ContentChanged;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import java.util.Optional;
import java.util.Set;

/** Remembers the path a page or item leaves when its move or its withdrawal is published. */
final class RecordMoves {

    /** Parts of a page; they have no address of their own. */
    private static final Set<String> PARTS = Set.of("mgnl:area", "mgnl:component", "mgnl:contentNode", "mgnl:metaData");

    private final MovedPaths moved;

    RecordMoves(MovedPaths moved) {
        this.moved = moved;
    }

    void on(ContentChanged changed) {
        for (ContentChange change : changed.changes()) {
            if (change.stage() == Stage.PUBLIC && !PARTS.contains(change.nodeType())) {
                left(change).ifPresent(path -> moved.remember(change.workspace(), path, change.node()));
            }
        }
    }

    private static Optional<NodePath> left(ContentChange change) {
        return change.kind() == ContentChange.Kind.REMOVED
                ? Optional.of(change.path())
                : change.previousPath().filter(before -> !before.equals(change.path()));
    }
}
