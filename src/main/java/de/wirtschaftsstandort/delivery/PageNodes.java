package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.site.ContentMapping;
import java.util.Optional;
import java.util.Set;

/** Which nodes are pages of their own. */
final class PageNodes {

    /** Parts of pages and folders, whatever template they carry. */
    private static final Set<String> NOT_A_PAGE = Set.of(
            "mgnl:area",
            "mgnl:component",
            "mgnl:contentNode",
            "mgnl:metaData",
            "mgnl:resource",
            "mgnl:folder",
            "rep:root");

    private PageNodes() {}

    /** The node with its own template or the mapping's; empty when it is not shown as a page. */
    static Optional<ContentNode> page(ContentNode node, ContentMapping mapping) {
        if (NOT_A_PAGE.contains(node.nodeType())) {
            return Optional.empty();
        }
        if (node.template().filter(template -> !template.isBlank()).isPresent()) {
            return Optional.of(node);
        }
        return mapping.template().isBlank() || node.nodeType().equals("mgnl:page")
                ? Optional.empty()
                : Optional.of(new TemplatedItem(node, mapping.template()));
    }
}
