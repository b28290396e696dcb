package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.shared.Sha256;

/** Says whether a page or item is still what it was: any save of any of its parts gives another one. */
final class UnitFingerprint {

    private UnitFingerprint() {}

    static String of(ContentNode unit, boolean withChildren) {
        StringBuilder state = new StringBuilder();
        collect(unit, withChildren, state);
        return Sha256.of(state.toString());
    }

    private static void collect(ContentNode node, boolean withChildren, StringBuilder state) {
        state.append(node.path())
                .append(' ')
                .append(node.id())
                .append(' ')
                .append(node.revision())
                .append('\n');
        for (ContentNode child : node.children()) {
            if (withChildren || PublishingUnit.isPart(node, child)) {
                collect(child, withChildren, state);
            }
        }
    }
}
