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
