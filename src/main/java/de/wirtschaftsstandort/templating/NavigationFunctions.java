package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code navfn}: what navigations are built from. */
@TemplateVisible
public final class NavigationFunctions {

    private final PageScope scope;
    private final NodeTemplates templates;

    NavigationFunctions(PageScope scope) {
        this.scope = scope;
        this.templates = new NodeTemplates(scope);
    }

    /** Child pages that are not hidden. */
    public List<Object> navItems(@Nullable NodeArgument page) {
        return page == null ? List.of() : page.like(shown(page.node(), TreeWalk.PAGE));
    }

    public List<Object> navItemsFromApp(String workspace, String path, @Nullable String nodeType) {
        return TreeWalk.path(path)
                .flatMap(place -> scope.context().nodes().find(workspace, place))
                .map(root -> shown(root, nodeType).stream()
                        .map(node -> (Object) scope.node(node))
                        .toList())
                .orElse(List.of());
    }

    public @Nullable Object rootPage(@Nullable NodeArgument content) {
        return ancestorPageAtLevel(content, 1);
    }

    /** The page on the way to the node: 1 is the highest one. */
    public @Nullable Object ancestorPageAtLevel(@Nullable NodeArgument content, int level) {
        if (content == null) {
            return null;
        }
        List<ContentNode> pages = TreeWalk.ancestors(content.node(), TreeWalk.PAGE, true);
        return level < 1 || level > pages.size() ? null : content.like(pages.get(level - 1));
    }

    /** Whether the item is the page shown. */
    public boolean isActive(@Nullable NodeArgument content, @Nullable NodeArgument item) {
        return content != null
                && item != null
                && item.node().id().equals(scope.context().page().id());
    }

    /** Whether the item is an ancestor of the page shown. */
    public boolean isOpen(@Nullable NodeArgument content, @Nullable NodeArgument item) {
        ContentNode page = scope.context().page();
        return content != null
                && item != null
                && item.node().workspace().equals(page.workspace())
                && !item.node().id().equals(page.id())
                && page.path().isWithin(item.node().path());
    }

    public boolean isHiddenInNav(@Nullable NodeArgument content) {
        return content != null && isHidden(content.node());
    }

    public boolean isNotHiddenInNav(@Nullable NodeArgument content) {
        return !isHiddenInNav(content);
    }

    /** Whether the node is shown by the template of that id. */
    public boolean hasTemplate(@Nullable NodeArgument content, @Nullable String id) {
        return templates.is(content, id);
    }

    /** Whether the node's template has that {@code type}. */
    public boolean hasTemplateType(@Nullable NodeArgument content, @Nullable String type) {
        return templates.isOfType(content, type);
    }

    /** Whether the node's template has that {@code subtype}. */
    public boolean hasTemplateSubtype(@Nullable NodeArgument content, @Nullable String subtype) {
        return templates.isOfSubtype(content, subtype);
    }

    /** Address of a node, or of the page that has the id. */
    public Optional<String> link(@Nullable TemplateModel content) throws TemplateModelException {
        boolean node = content instanceof NodeModel || content instanceof BeanModel;
        if (!node && content instanceof TemplateScalarModel id) {
            return NodeReferences.target(scope.context().nodes(), "website", id.getAsString())
                    .flatMap(scope.links()::to);
        }
        NodeArgument given = content == null ? null : NodeArgument.of(content);
        return given == null ? Optional.empty() : scope.links().to(given.node());
    }

    private static List<ContentNode> shown(ContentNode parent, @Nullable String nodeType) {
        return TreeWalk.children(parent, nodeType).stream()
                .filter(node -> !isHidden(node))
                .toList();
    }

    private static boolean isHidden(ContentNode node) {
        return node.text("hideInNav").map(Boolean::parseBoolean).orElse(false);
    }
}
