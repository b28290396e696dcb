package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.PublishCheck;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes pages and items public: checks, then in one transaction keeps a version, copies to the public stage and
 * records it. In a bundle a refused item stays behind with its reason and takes what lies below it along.
 */
public final class PublishContent {

    private final ContentStages stages;
    private final List<PublishCheck> checks;
    private final List<PublicationStep> steps;
    private final FourEyes fourEyes;
    private final PublicationRun run;

    PublishContent(
            ContentStages stages,
            List<PublishCheck> checks,
            List<PublicationStep> steps,
            FourEyes fourEyes,
            PublicationRun run) {
        this.stages = stages;
        this.fourEyes = fourEyes;
        this.checks = List.copyOf(checks);
        this.steps = List.copyOf(steps);
        this.run = run;
    }

    /** A refusal is an answer with its reasons; only a fault of the machinery is thrown, and then nothing is changed. */
    public PublicationResult publish(PublishRequest request) {
        return run.run(PublicationLog.Action.PUBLISH, request, () -> publishNow(request));
    }

    private PublicationResult publishNow(PublishRequest request) {
        Optional<ContentNode> node = stages.nodes(Stage.AUTHOR)
                .find(request.workspace(), request.node())
                .map(PublishingUnit::rootOf)
                .filter(unit -> !unit.path().isRoot() || request.withChildren());
        if (node.isEmpty()) {
            return PublicationResult.refused(BuiltInChecks.missing(request.workspace(), request.node(), "author"));
        }
        List<PublicationResult.Done> done = new ArrayList<>();
        List<PublicationResult.Refusal> refusals = new ArrayList<>();
        for (ContentNode unit : units(node.get(), request.withChildren())) {
            List<PublicationResult.Refusal> found = refusals(unit, request);
            refusals.addAll(found);
            if (found.isEmpty()) {
                done.add(publish(unit, request.user()));
            }
        }
        return new PublicationResult(done, refusals);
    }

    /** The unit and those below it, parents first. */
    private static List<ContentNode> units(ContentNode root, boolean withChildren) {
        List<ContentNode> units = new ArrayList<>();
        if (!root.path().isRoot()) {
            units.add(root);
        }
        if (withChildren) {
            collect(root, units);
        }
        return units;
    }

    private static void collect(ContentNode node, List<ContentNode> units) {
        for (ContentNode child : node.children()) {
            if (!PublishingUnit.isPart(node, child)) {
                units.add(child);
            }
            collect(child, units);
        }
    }

    private List<PublicationResult.Refusal> refusals(ContentNode unit, PublishRequest request) {
        ContentNodes world = stages.nodes(Stage.PUBLIC);
        List<PublicationResult.Refusal> refusals = new ArrayList<>();
        if (!request.hasFourEyes() && fourEyes.isDemanded(request.user(), unit.nodeType())) {
            refusals.add(FourEyes.refusal(unit));
        }
        for (PublishCheck check : checks) {
            check.reasons(unit, world)
                    .forEach(reason ->
                            refusals.add(new PublicationResult.Refusal(unit.id(), unit.path(), check.name(), reason)));
        }
        return refusals;
    }

    private PublicationResult.Done publish(ContentNode unit, String user) {
        UnitPublication publication =
                new UnitPublication(unit.workspace(), unit.id(), unit.path(), List.of(unit.id()), user, 0);
        for (PublicationStep step : steps) {
            publication = step.take(publication);
        }
        return new PublicationResult.Done(unit.id(), unit.path(), publication.version());
    }
}
