package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentQuery.Operator;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code cmsfn}: finding nodes and walking the tree. */
@TemplateVisible
public final class CmsNodeFunctions {

    private static final String WEBSITE = "website";
    private static final String HOME = "home";

    private final PageScope scope;
    private final NodeTemplates templates;

    CmsNodeFunctions(PageScope scope) {
        this.scope = scope;
        this.templates = new NodeTemplates(scope);
    }

    /** The same value with its texts as they were written. */
    public @Nullable Object decode(@Nullable TemplateModel value) throws TemplateModelException {
        return Decoding.of(value);
    }

    public @Nullable Object encode(@Nullable NodeArgument content) {
        return content == null ? null : new NodeArgument(content.model().encoded(), content.jcr()).like(content.node());
    }

    public @Nullable Object wrapForI18n(@Nullable TemplateModel content) {
        return content;
    }

    public List<Object> children(@Nullable NodeArgument content, @Nullable String nodeType) {
        return content == null ? List.of() : content.like(TreeWalk.children(content.node(), nodeType));
    }

    public @Nullable Object contentById(@Nullable String id, @Nullable String workspace) {
        return byId(id, workspace).map(scope::node).orElse(null);
    }

    public @Nullable Object contentByPath(@Nullable String path, @Nullable String workspace) {
        return byPath(path, workspace).map(scope::node).orElse(null);
    }

    public @Nullable Object nodeById(@Nullable String id, @Nullable String workspace) {
        return byId(id, workspace).map(scope::node).map(JcrNode::new).orElse(null);
    }

    public @Nullable Object nodeByPath(@Nullable String path, @Nullable String workspace) {
        return byPath(path, workspace).map(scope::node).map(JcrNode::new).orElse(null);
    }

    public @Nullable Object page(@Nullable NodeArgument content) {
        return content == null
                ? null
                : TreeWalk.nearest(Optional.of(content.node()), TreeWalk.PAGE)
                        .map(content::like)
                        .orElse(null);
    }

    public @Nullable Object parent(@Nullable NodeArgument content, @Nullable String nodeType) {
        return content == null
                ? null
                : TreeWalk.nearest(content.node().parent(), nodeType)
                        .map(content::like)
                        .orElse(null);
    }

    public @Nullable Object root(@Nullable NodeArgument content, @Nullable String nodeType) {
        if (content == null) {
            return null;
        }
        List<ContentNode> above = TreeWalk.ancestors(content.node(), nodeType, true);
        return above.isEmpty() ? null : content.like(above.get(0));
    }

    public List<Object> ancestors(@Nullable NodeArgument content, @Nullable String nodeType) {
        return content == null ? List.of() : content.like(TreeWalk.ancestors(content.node(), nodeType, false));
    }

    /**
     * The nearest page of a template of that type, itself included, else the workspace's root.
     *
     * @param type {@code home} unless given
     */
    public @Nullable Object siteRoot(@Nullable NodeArgument content, @Nullable String type) {
        if (content == null) {
            return null;
        }
        ContentNode node = content.node();
        while (!templates.isOfType(node, type == null ? HOME : type)
                && node.parent().isPresent()) {
            node = node.parent().get();
        }
        return content.like(node);
    }

    /** Whether the template of the node has the type, such as {@code home}. */
    public boolean hasTemplateOfType(@Nullable NodeArgument content, @Nullable String type) {
        return templates.isOfType(content, type);
    }

    public @Nullable Object asContentMap(@Nullable NodeArgument content) {
        return content == null ? null : content.model();
    }

    public @Nullable Object asJCRNode(@Nullable NodeArgument content) {
        return content == null ? null : new JcrNode(content.model());
    }

    public List<Object> asContentMapList(@Nullable List<Object> nodes) {
        return nodes == null
                ? List.of()
                : nodes.stream()
                        .map(node -> node instanceof JcrNode jcr ? jcr.model() : node)
                        .toList();
    }

    public List<Object> asNodeList(@Nullable List<Object> nodes) {
        return nodes == null
                ? List.of()
                : nodes.stream()
                        .map(node -> node instanceof NodeModel model ? new JcrNode(model) : node)
                        .toList();
    }

    /** System properties by their own names or Magnolia's old ones; dates as {@code 2026-01-31T08:00:00.000+01:00}. */
    public @Nullable Object metaData(@Nullable NodeArgument content, String key) {
        return content == null
                ? null
                : content.node()
                        .property(MetaDataNames.property(key))
                        .map(MetaDataNames::text)
                        .map(content.model()::text)
                        .orElse(null);
    }

    /** Nodes of a template below a node; see {@link QueryClauses} for what condition and order may say. */
    public List<Object> contentListByTemplateId(
            @Nullable NodeArgument below,
            String template,
            @Nullable Integer most,
            @Nullable String condition,
            @Nullable String order)
            throws TemplateModelException {
        if (below == null) {
            return List.of();
        }
        ContentQuery query = ContentQuery.in(below.node().workspace())
                .below(below.node().path())
                .where("mgnl:template", Operator.EQUAL, PropertyValue.of(template))
                .page(0, most == null ? 0 : most);
        if (condition != null && !condition.isBlank()) {
            query = QueryClauses.where(query, condition);
        }
        if (order != null && !order.isBlank()) {
            query = QueryClauses.order(query, order);
        }
        return new NodeArgument(below.model(), true)
                .like(scope.context().nodes().query(query));
    }

    /** The node, or what lies below it at the path, else the same place of the nearest page above that has it. */
    public @Nullable Object inherit(@Nullable NodeArgument content, @Nullable String relative) {
        return content == null
                ? null
                : TreeWalk.inherited(content.node(), relative == null ? "" : relative)
                        .map(content::like)
                        .orElse(null);
    }

    private Optional<ContentNode> byId(@Nullable String id, @Nullable String workspace) {
        return id == null
                ? Optional.empty()
                : NodeId.parse(id.startsWith("jcr:") ? id.substring(4) : id)
                        .flatMap(node -> scope.context().nodes().find(workspace(workspace), node));
    }

    private Optional<ContentNode> byPath(@Nullable String path, @Nullable String workspace) {
        return path == null
                ? Optional.empty()
                : TreeWalk.path(path).flatMap(p -> scope.context().nodes().find(workspace(workspace), p));
    }

    private static String workspace(@Nullable String given) {
        return given == null || given.isBlank() ? WEBSITE : given;
    }
}
