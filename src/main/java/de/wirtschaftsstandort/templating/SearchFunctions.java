package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.search.SearchHit;
import de.wirtschaftsstandort.search.TextQuery;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code searchfn}: full-text search in the page's language, best hits first; each hit carries an {@code excerpt}. */
@TemplateVisible
public final class SearchFunctions {

    private static final String PAGES = "website";

    private final PageScope scope;

    SearchFunctions(PageScope scope) {
        this.scope = scope;
    }

    /** @param nodeType empty for any page or item */
    public List<Object> searchContent(
            String workspace,
            @Nullable String query,
            @Nullable String startPath,
            @Nullable String nodeType,
            @Nullable Long limit,
            @Nullable Long offset) {
        scope.context().reads().add(TextSearch.topic(scope.context().stage(), workspace));
        Optional<NodePath> below = startPath == null ? Optional.of(NodePath.ROOT) : TreeWalk.path(plain(startPath));
        if (below.isEmpty() || query == null || query.isBlank()) {
            return List.of();
        }
        TextQuery wanted = TextQuery.in(workspace, query, scope.context().language())
                .below(below.get())
                .ofTypes(nodeType == null || nodeType.isBlank() ? new String[0] : new String[] {nodeType})
                .page(whole(offset), whole(limit));
        return scope.services().search().search(scope.context().stage(), wanted).hits().stream()
                .flatMap(hit -> model(workspace, hit).stream())
                .toList();
    }

    public List<Object> searchPages(
            @Nullable String query, @Nullable String startPath, @Nullable Long limit, @Nullable Long offset) {
        return searchContent(PAGES, query, startPath, TreeWalk.PAGE, limit, offset);
    }

    private Optional<Object> model(String workspace, SearchHit hit) {
        return scope.context().nodes().find(workspace, hit.node()).map(node -> scope.node(node)
                .with("excerpt", hit.excerpt()));
    }

    /** Without the wildcard that some scripts put behind or instead of a path. */
    private static String plain(String path) {
        return "/" + path.strip().replaceFirst("/*%?$", "").replaceFirst("^/+", "");
    }

    /** Visitors' numbers reach here: too small and too large ones are as good as none. */
    private static int whole(@Nullable Long number) {
        return number == null || number < 0 || number > 100_000 ? 0 : number.intValue();
    }
}
