package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.PathPattern;
import de.wirtschaftsstandort.security.Rights;
import java.util.List;

/** Narrows a list to what somebody has a right to, where it is read: counts, pages and hits never tell of anything else. */
final class AccessFilter {

    private AccessFilter() {}

    static NodeFilter of(Rights rights, Action action, String workspace, String contentType, ContentNodes nodes) {
        List<NodeFilter> places = rights.paths(action, workspace, contentType).stream()
                .map(PathPattern::text)
                .map(pattern -> place(pattern, workspace, nodes))
                .toList();
        return new NodeFilter.AnyOf(places);
    }

    /**
     * Narrows a tree to where somebody comes into it: what may be read and stands below the root or something that may not.
     * Nothing that may be read lies outside of these and what is below them.
     */
    static NodeFilter tops(Rights rights, Action action, String workspace, String contentType, ContentNodes nodes) {
        List<PathPattern> patterns = rights.paths(action, workspace, contentType);
        return new NodeFilter.AnyOf(patterns.stream()
                .map(PathPattern::text)
                .filter(pattern -> isTop(above(pattern), patterns))
                .map(pattern -> place(pattern.equals("/**") ? "/*" : withoutTree(pattern), workspace, nodes))
                .toList());
    }

    private static NodePath above(String pattern) {
        if (pattern.endsWith("/*")) {
            return path(pattern, 2);
        }
        NodePath top = pattern.endsWith("/**") ? path(pattern, 3) : NodePath.of(pattern);
        return top.isRoot() ? top : top.parent();
    }

    private static boolean isTop(NodePath above, List<PathPattern> patterns) {
        return above.isRoot() || patterns.stream().noneMatch(pattern -> pattern.matches(above.value()));
    }

    private static String withoutTree(String pattern) {
        return pattern.endsWith("/**") ? pattern.substring(0, pattern.length() - 3) : pattern;
    }

    private static NodeFilter place(String pattern, String workspace, ContentNodes nodes) {
        if (pattern.endsWith("/**")) {
            NodePath top = path(pattern, 3);
            return new NodeFilter.AnyOf(List.of(new NodeFilter.At(top), new NodeFilter.Below(top)));
        }
        if (pattern.endsWith("/*")) {
            return nodes.find(workspace, path(pattern, 2))
                    .map(ContentNode::id)
                    .<NodeFilter>map(NodeFilter.ChildOf::new)
                    .orElse(new NodeFilter.AnyOf(List.of()));
        }
        return new NodeFilter.At(NodePath.of(pattern));
    }

    private static NodePath path(String pattern, int wildcard) {
        String plain = pattern.substring(0, pattern.length() - wildcard);
        return plain.isEmpty() ? NodePath.ROOT : NodePath.of(plain);
    }
}
