package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentNodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Full-text search for tests of any package. */
public final class Searches {

    private Searches() {}

    /** Over the content as it is now, in German and English. */
    public static TextSearch over(ContentNodes nodes, String... workspaces) {
        StageIndex index = new StageIndex(nodes, List.of("de", "en"));
        try {
            index.rebuild(List.of(workspaces));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TextSearch(Map.of(nodes.stage(), index));
    }

    /** Without any index. */
    public static TextSearch broken() {
        return new TextSearch(Map.of());
    }
}
