package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PublishingUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the public stage stands to a page or item of the author stage: found by comparing the two, not by a flag. */
public enum PublicationStatus {
    UNPUBLISHED,
    /** Public, but its content, name, place or order differs from the author's. */
    MODIFIED,
    PUBLISHED;

    /** @param unit on the author stage; a part has the status of the page or item it belongs to */
    public static PublicationStatus of(ContentNode unit, ContentNodes world) {
        ContentNode root = PublishingUnit.rootOf(unit);
        Optional<ContentNode> live = world.find(root.workspace(), root.id());
        if (live.isEmpty()) {
            return UNPUBLISHED;
        }
        return isSamePlace(root, live.get()) && isSameContent(root, live.get()) ? PUBLISHED : MODIFIED;
    }

    private static boolean isSamePlace(ContentNode author, ContentNode live) {
        return parentId(author).equals(parentId(live)) && isSameOrder(author, live);
    }

    private static Optional<NodeId> parentId(ContentNode node) {
        return node.parent().map(ContentNode::id);
    }

    /** Among the siblings that both stages have. */
    private static boolean isSameOrder(ContentNode author, ContentNode live) {
        List<NodeId> wanted = siblings(author);
        List<NodeId> found = siblings(live);
        Set<NodeId> onBoth = new HashSet<>(wanted);
        onBoth.retainAll(new HashSet<>(found));
        return wanted.stream()
                .filter(onBoth::contains)
                .toList()
                .equals(found.stream().filter(onBoth::contains).toList());
    }

    private static List<NodeId> siblings(ContentNode node) {
        return node.parent().map(ContentNode::children).orElse(List.of()).stream()
                .map(ContentNode::id)
                .toList();
    }

    static boolean isSameContent(ContentNode author, ContentNode live) {
        List<ContentNode> wanted = parts(author);
        List<ContentNode> found = parts(live);
        if (!author.id().equals(live.id())
                || !author.name().equals(live.name())
                || !author.nodeType().equals(live.nodeType())
                || !author.properties().equals(live.properties())
                || wanted.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!isSameContent(wanted.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<ContentNode> parts(ContentNode node) {
        return node.children().stream()
                .filter(child -> PublishingUnit.isPart(node, child))
                .toList();
    }
}
