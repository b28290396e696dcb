package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page or item shows or links to and visitors would miss: pictures, items, pages that are not public or are public
 * in an older state. Found in references, in asset keys and in links within texts.
 */
public final class PublicationReferences {

    /** @param status never {@link PublicationStatus#PUBLISHED} */
    public record Reference(ContentNode node, PublicationStatus status) {}

    private static final Pattern ID =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");
    private static final int MOST = 200;

    private final ContentStages stages;

    PublicationReferences(ContentStages stages) {
        this.stages = stages;
    }

    /** In the order they are met, each once, also what they refer to themselves. */
    public List<Reference> of(ContentNode unit) {
        Map<NodeId, Reference> found = new LinkedHashMap<>();
        collect(PublishingUnit.rootOf(unit), PublishingUnit.rootOf(unit).id(), found);
        return List.copyOf(found.values());
    }

    private void collect(ContentNode node, NodeId start, Map<NodeId, Reference> found) {
        for (PropertyValue value : node.properties().values()) {
            for (Object element : value.values()) {
                if (element instanceof NodeId id) {
                    add(id, start, found);
                } else if (element instanceof String text) {
                    Matcher id = ID.matcher(text);
                    while (id.find()) {
                        NodeId.parse(id.group()).ifPresent(target -> add(target, start, found));
                    }
                }
            }
        }
        for (ContentNode child : node.children()) {
            if (PublishingUnit.isPart(node, child)) {
                collect(child, start, found);
            }
        }
    }

    private void add(NodeId id, NodeId start, Map<NodeId, Reference> found) {
        if (found.size() >= MOST) {
            return;
        }
        Optional<ContentNode> target = find(id).map(PublishingUnit::rootOf);
        if (target.isEmpty()
                || target.get().id().equals(start)
                || found.containsKey(target.get().id())) {
            return;
        }
        PublicationStatus status = PublicationStatus.of(target.get(), stages.nodes(Stage.PUBLIC));
        if (status != PublicationStatus.PUBLISHED && !target.get().path().isRoot()) {
            found.put(target.get().id(), new Reference(target.get(), status));
            collect(target.get(), start, found);
        }
    }

    private Optional<ContentNode> find(NodeId id) {
        ContentNodes author = stages.nodes(Stage.AUTHOR);
        return stages.workspaces(Stage.AUTHOR).stream()
                .flatMap(workspace -> author.find(workspace, id).stream())
                .findFirst();
    }
}
