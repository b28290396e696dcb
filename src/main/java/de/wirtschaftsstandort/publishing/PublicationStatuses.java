package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.Stage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The status of the rows of a list: what {@link PublicationStatus} says of one, without loading the siblings of each. */
public final class PublicationStatuses {

    private final ContentStages stages;

    public PublicationStatuses(ContentStages stages) {
        this.stages = stages;
    }

    /** @param units pages, items or folders of the author stage */
    public Map<NodeId, PublicationStatus> of(List<ContentNode> units) {
        Map<String, List<NodeId>> ids = units.stream()
                .collect(Collectors.groupingBy(
                        ContentNode::workspace, Collectors.mapping(ContentNode::id, Collectors.toList())));
        Map<NodeId, ContentNode> live = new HashMap<>();
        Map<NodeId, ContentNode> drafts = new HashMap<>();
        ids.forEach((workspace, inWorkspace) -> {
            Map<NodeId, ContentNode> found = stages.found(Stage.PUBLIC, workspace, inWorkspace);
            live.putAll(found);
            drafts.putAll(stages.found(Stage.AUTHOR, workspace, found.keySet()));
        });
        Map<NodeId, Boolean> sameOrder = new HashMap<>();
        Map<NodeId, PublicationStatus> statuses = new LinkedHashMap<>();
        for (ContentNode unit : units) {
            ContentNode draft = drafts.getOrDefault(unit.id(), unit);
            statuses.put(unit.id(), status(draft, Optional.ofNullable(live.get(unit.id())), sameOrder));
        }
        return statuses;
    }

    private PublicationStatus status(ContentNode unit, Optional<ContentNode> live, Map<NodeId, Boolean> sameOrder) {
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
