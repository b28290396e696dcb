package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a page or item and everything below it off the public stage in one transaction; also one that the author has
 * deleted meanwhile.
 */
public final class UnpublishContent {

    private final ContentStages stages;
    private final List<PublicationStep> steps;
    private final PublicationRun run;

    UnpublishContent(ContentStages stages, List<PublicationStep> steps, PublicationRun run) {
        this.stages = stages;
        this.steps = List.copyOf(steps);
        this.run = run;
    }

    /** A part stands for the page or item it belongs to. A refusal is an answer with its reason. */
    public PublicationResult unpublish(String workspace, NodeId node, String user) {
        PublishRequest request = new PublishRequest(workspace, node, true, user);
        return run.run(PublicationLog.Action.UNPUBLISH, request, () -> unpublishNow(request));
    }

    private PublicationResult unpublishNow(PublishRequest request) {
        Optional<ContentNode> live = stages.nodes(Stage.PUBLIC)
                .find(request.workspace(), request.node())
                .map(PublishingUnit::rootOf)
                .filter(unit -> !unit.path().isRoot());
        if (live.isEmpty()) {
            return PublicationResult.refused(BuiltInChecks.missing(request.workspace(), request.node(), "public"));
        }
        ContentNode unit = live.get();
        List<ContentNode> leaving = new ArrayList<>();
        leaving.add(unit);
        collect(unit, leaving);
        UnitPublication publication = new UnitPublication(
                unit.workspace(), unit.id(), unit.path(), stillWithAuthor(leaving), request.user(), 0);
        for (PublicationStep step : steps) {
            publication = step.take(publication);
        }
        int version = publication.version();
        return new PublicationResult(
                leaving.stream()
                        .map(left -> new PublicationResult.Done(
                                left.id(), left.path(), left.id().equals(unit.id()) ? version : 0))
                        .toList(),
                List.of());
    }

    private static void collect(ContentNode node, List<ContentNode> units) {
        for (ContentNode child : node.children()) {
            if (!PublishingUnit.isPart(node, child)) {
                units.add(child);
            }
            collect(child, units);
        }
    }

    private List<NodeId> stillWithAuthor(List<ContentNode> leaving) {
        ContentNodes author = stages.nodes(Stage.AUTHOR);
        return leaving.stream()
                .filter(node -> author.find(node.workspace(), node.id()).isPresent())
                .map(ContentNode::id)
                .toList();
    }
}
