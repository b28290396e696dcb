package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code catfn}: the categories that a node names by their ids. */
@TemplateVisible
public final class CategoryFunctions {

    private static final String WORKSPACE = "category";
    private static final String TYPE = "mgnl:category";
    private static final String PROPERTY = "categories";

    private final PageScope scope;

    CategoryFunctions(PageScope scope) {
        this.scope = scope;
    }

    /** Name of the workspace. */
    public String getCategorizationRepository() {
        return WORKSPACE;
    }

    /**
     * Of the kind that was passed; categories that are gone are left out.
     *
     * @param property {@code categories} unless given
     */
    public List<Object> getCategories(@Nullable NodeArgument content, @Nullable String property) {
        return content == null
                ? List.of()
                : content.like(NodeReferences.of(
                        scope.context().nodes(), content.node(), property == null ? PROPERTY : property, WORKSPACE));
    }

    /** The first category of that node name, as a JCR-like node. */
    public @Nullable Object getCategoryNodeByName(@Nullable String name) {
        return scope.context().nodes().query(ContentQuery.in(WORKSPACE).ofTypes(TYPE)).stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .map(node -> (Object) new JcrNode(scope.node(node)))
                .orElse(null);
    }
}
