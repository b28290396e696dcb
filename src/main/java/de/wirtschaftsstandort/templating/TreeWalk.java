package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ways through the tree that several functions share. A node type that is not given means any. */
final class TreeWalk {

    static final String PAGE = "mgnl:page";

    private TreeWalk() {}

    static List<ContentNode> children(ContentNode node, @Nullable String nodeType) {
        return node.children().stream().filter(child -> is(child, nodeType)).toList();
    }

    static Optional<ContentNode> nearest(Optional<ContentNode> from, @Nullable String nodeType) {
        Optional<ContentNode> node = from;
        while (node.isPresent() && !is(node.get(), nodeType)) {
            node = node.get().parent();
        }
        return node;
    }

    /** From the root down to the parent, or to the node itself. */
    static List<ContentNode> ancestors(ContentNode node, @Nullable String nodeType, boolean withItself) {
        List<ContentNode> found = new ArrayList<>();
        Optional<ContentNode> next = withItself ? Optional.of(node) : node.parent();
        while (next.isPresent()) {
            next.filter(n -> is(n, nodeType)).ifPresent(found::add);
            next = next.get().parent();
        }
        Collections.reverse(found);
        return found;
    }

    /** The node at the relative path, else the one at the same place below the nearest page above. */
    static Optional<ContentNode> inherited(ContentNode node, String relative) {
        Optional<ContentNode> page = nearest(Optional.of(node), PAGE);
        if (page.isEmpty()) {
            return descend(node, relative);
        }
        String place = node.path().value().substring(page.get().path().value().length()) + "/" + relative;
        while (page.isPresent()) {
            Optional<ContentNode> found = descend(page.get(), place);
            if (found.isPresent()) {
                return found;
            }
            page = nearest(page.get().parent(), PAGE);
        }
        return Optional.empty();
    }

    static Optional<ContentNode> descend(ContentNode from, String relative) {
        Optional<ContentNode> node = Optional.of(from);
        for (String step : relative.split("/", -1)) {
            if (!step.isBlank()) {
                node = node.flatMap(n -> n.child(step.strip()));
            }
        }
        return node;
    }

    /** Empty for what is no absolute path. */
    static Optional<NodePath> path(String text) {
        String path = text.strip();
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return plain.startsWith("/") && !plain.contains("//") ? Optional.of(NodePath.of(plain)) : Optional.empty();
    }

    private static boolean is(ContentNode node, @Nullable String nodeType) {
        return nodeType == null || nodeType.isBlank() || NodeTypes.is(node, nodeType);
    }
}
