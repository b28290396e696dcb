package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodePath;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Follows the rows of {@link MovedPaths}. */
@Component
final class RememberedAddresses implements FormerAddresses {

    private final MovedPaths moved;

    RememberedAddresses(MovedPaths moved) {
        this.moved = moved;
    }

    @Override
    public Former find(String workspace, NodePath path, ContentNodes nodes) {
        Set<NodePath> visited = new HashSet<>();
        NodePath wanted = path;
        while (visited.add(wanted)) {
            Optional<MovedPaths.Left> left = moved.deepest(workspace, wanted);
            if (left.isEmpty()) {
                return new Unknown();
            }
            Optional<ContentNode> mover = nodes.find(workspace, left.get().node());
            if (mover.isEmpty()) {
                // Below a withdrawn page only those addresses are known that were published themselves.
                return left.get().path().equals(wanted) ? new Withdrawn() : new Unknown();
            }
            wanted = now(mover.get().path(), left.get().path(), wanted);
            Optional<ContentNode> there = nodes.find(workspace, wanted);
            if (there.isPresent()) {
                return new Moved(there.get());
            }
        }
        return new Unknown();
    }

    /** Where the wanted path lies now that what stood at {@code before} stands at {@code after}. */
    private static NodePath now(NodePath after, NodePath before, NodePath wanted) {
        String rest = wanted.value().substring(before.value().length());
        return NodePath.of(after.isRoot() && !rest.isEmpty() ? rest : after.value() + rest);
    }
}
