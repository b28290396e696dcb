package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentChange;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.contenttype.OurTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Full-text search for tests of any package. */
public final class Searches {

    private Searches() {}

    /** Over the content as it is now, in German and English. */
    public static TextSearch over(ContentNodes nodes, String... workspaces) {
        return over(nodes, item -> Optional.empty(), workspaces);
    }

    /** Over the content as it is now, with what the domains know of it. */
    public static TextSearch over(ContentNodes nodes, DescribeItems descriptions, String... workspaces) {
        return over(nodes, descriptions, WordSource.NONE, workspaces);
    }

    /** Over the content as it is now, with what the domains know of it and of words. */
    public static TextSearch over(
            ContentNodes nodes, DescribeItems descriptions, WordSource words, String... workspaces) {
        DescribeItems all = DescribeItems.all(List.of(descriptions, OurTypes.unsearched()));
        StageIndex index = new StageIndex(nodes, List.of("de", "en"), all, words);
        try {
            index.rebuild(List.of(workspaces));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TextSearch(Map.of(nodes.stage(), index));
    }

    /** What the change log says of nodes that were published. */
    static List<ContentChange> published(List<ContentNode> nodes) {
        return nodes.stream()
                .map(node -> new ContentChange(
                        1,
                        Stage.PUBLIC,
                        node.workspace(),
                        node.id(),
                        node.nodeType(),
                        node.path(),
                        Optional.empty(),
                        node.parent().map(ContentNode::id),
                        ContentChange.Kind.CHANGED))
                .toList();
    }

    /** Without any index. */
    public static TextSearch broken() {
        return new TextSearch(Map.of());
    }
}
