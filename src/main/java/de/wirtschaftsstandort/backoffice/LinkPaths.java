package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.util.Optional;
import java.util.function.Predicate;

/** Links are edited as paths, which people can read, and stored as their field says. */
final class LinkPaths {

    private static final String ASSET = "jcr:";

    private final ContentNodes nodes;
    private final Predicate<ContentNode> mayKnow;

    /** @param mayKnow what is not for the person's eyes is as good as missing */
    LinkPaths(ContentNodes nodes, Predicate<ContentNode> mayKnow) {
        this.nodes = nodes;
        this.mayKnow = mayKnow;
    }

    /** The target's path; what is stored when there is no such target. */
    String path(String workspace, String stored) {
        return byId(workspace, stored).map(node -> node.path().value()).orElse(stored);
    }

    /** Finds the target by its path or id. */
    Optional<ContentNode> target(String workspace, String typed) {
        String text = typed.strip();
        if (text.startsWith("/")) {
            return text.contains("//") || (text.length() > 1 && text.endsWith("/"))
                    ? Optional.empty()
                    : nodes.find(workspace, NodePath.of(text)).filter(mayKnow);
        }
        return byId(workspace, text);
    }

    private Optional<ContentNode> byId(String workspace, String text) {
        return NodeId.parse(text.startsWith(ASSET) ? text.substring(ASSET.length()) : text)
                .flatMap(id -> nodes.find(workspace, id))
                .filter(mayKnow);
    }

    static String assetKey(NodeId asset) {
        return ASSET + asset;
    }
}
