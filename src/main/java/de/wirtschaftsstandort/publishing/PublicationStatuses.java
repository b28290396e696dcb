package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.Stage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The status of the rows of a list: what {@link PublicationStatus} says of one, without loading the siblings of each. */
public final class PublicationStatuses {

    private final ContentStages stages;

    public PublicationStatuses(ContentStages stages) {
        this.stages = stages;
    }

    /** @param units pages, items or folders of the author stage */
    public Map<NodeId, PublicationStatus> of(List<ContentNode> units) {
        ContentNodes world = stages.nodes(Stage.PUBLIC);
        Map<NodeId, Boolean> sameOrder = new HashMap<>();
        Map<NodeId, PublicationStatus> statuses = new LinkedHashMap<>();
        for (ContentNode unit : units) {
            statuses.put(unit.id(), status(unit, world, sameOrder));
        }
        return statuses;
    }

    private PublicationStatus status(ContentNode unit, ContentNodes world, Map<NodeId, Boolean> sameOrder) {
        Optional<ContentNode> live = world.find(unit.workspace(), unit.id());
        if (live.isEmpty()) {
            return PublicationStatus.UNPUBLISHED;
        }
        Optional<NodeId> parent = unit.parent().map(ContentNode::id);
        boolean samePlace = parent.equals(live.get().parent().map(ContentNode::id))
                && parent.map(id -> sameOrder.computeIfAbsent(id, key -> stages.hasSameOrder(unit.workspace(), key)))
                        .orElse(true);
        return samePlace && PublicationStatus.isSameContent(unit, live.get())
                ? PublicationStatus.PUBLISHED
                : PublicationStatus.MODIFIED;
    }
}
