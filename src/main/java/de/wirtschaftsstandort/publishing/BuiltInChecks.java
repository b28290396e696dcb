package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PublishCheck;
import java.util.List;
import java.util.function.BiFunction;

/** What the stages themselves require of a publication. */
final class BuiltInChecks {

    static final String NODE_EXISTS = "node-exists";
    static final String STORE = "store";
    static final String FOUR_EYES = "four-eyes";
    static final PublishCheck PARENT_IS_PUBLISHED = check("parent-is-published", BuiltInChecks::parent);
    static final PublishCheck PLACE_IS_FREE = check("place-is-free", BuiltInChecks::place);
    static final PublishCheck NOT_LIVE_UNCHANGED = check("not-live-unchanged", BuiltInChecks::unchanged);

    static final List<PublishCheck> ALL = List.of(NOT_LIVE_UNCHANGED, PARENT_IS_PUBLISHED, PLACE_IS_FREE);

    private record NamedCheck(String name, BiFunction<ContentNode, ContentNodes, List<String>> rule)
            implements PublishCheck {

        @Override
        public List<String> reasons(ContentNode unit, ContentNodes world) {
            return rule.apply(unit, world);
        }
    }

    private BuiltInChecks() {}

    private static PublishCheck check(String name, BiFunction<ContentNode, ContentNodes, List<String>> rule) {
        return new NamedCheck(name, rule);
    }

    private static List<String> parent(ContentNode unit, ContentNodes world) {
        return unit.parent()
                .filter(parent -> world.find(parent.workspace(), parent.id()).isEmpty())
                .map(parent -> List.of(
                        "'" + unit.path() + "' cannot be published before its parent '" + parent.path() + "' is"))
                .orElse(List.of());
    }

    private static List<String> place(ContentNode unit, ContentNodes world) {
        return unit.parent()
                .flatMap(parent -> world.find(parent.workspace(), parent.id()))
                .flatMap(parent -> parent.child(unit.name()))
                .filter(other -> !other.id().equals(unit.id()))
                .map(other -> List.of("'" + unit.path() + "' cannot be published: another published node, " + other.id()
                        + ", stands at '" + other.path() + "'; publish its move or unpublish it first"))
                .orElse(List.of());
    }

    private static List<String> unchanged(ContentNode unit, ContentNodes world) {
        return PublicationStatus.of(unit, world) == PublicationStatus.PUBLISHED
                ? List.of("'" + unit.path() + "' is live already and unchanged since")
                : List.of();
    }

    static PublicationResult.Refusal missing(String workspace, NodeId node, String stage) {
        return new PublicationResult.Refusal(
                node,
                NodePath.ROOT,
                NODE_EXISTS,
                "workspace '" + workspace + "' has no node " + node + " on the " + stage + " stage");
    }
}
