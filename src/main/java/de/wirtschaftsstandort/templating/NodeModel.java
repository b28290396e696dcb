package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNodeModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A content node as scripts see it, Magnolia's content map: a property in the page's language, else a child node, else
 * one of {@code @name @id @path @depth @nodeType @workspace}. Texts print escaped unless the node was decoded, and so do
 * those of the nodes reached through it. Printed itself it gives its name.
 */
final class NodeModel implements TemplateHashModelEx, TemplateNodeModel, TemplateScalarModel {

    private static final List<String> SPECIAL = List.of("@name", "@id", "@path", "@depth", "@nodeType");

    private final PageScope scope;
    private final ContentNode node;
    private final boolean decoded;
    private final Map<String, String> markup;

    NodeModel(PageScope scope, ContentNode node, boolean decoded) {
        this(scope, node, decoded, Map.of());
    }

    private NodeModel(PageScope scope, ContentNode node, boolean decoded, Map<String, String> markup) {
        this.scope = scope;
        this.node = node;
        this.decoded = decoded;
        this.markup = markup;
    }

    ContentNode node() {
        return node;
    }

    NodeModel decoded() {
        return new NodeModel(scope, node, true, markup);
    }

    NodeModel encoded() {
        return new NodeModel(scope, node, false, markup);
    }

    /** The same node with one thing more to read, printed as it is: safe HTML that its content does not hold. */
    NodeModel with(String name, String safeHtml) {
        return new NodeModel(scope, node, decoded, Map.of(name, safeHtml));
    }

    /** Another node, escaped or decoded as this one is. */
    NodeModel like(ContentNode other) {
        return new NodeModel(scope, other, decoded);
    }

    /** A text of this node, escaped unless it was decoded. */
    TemplateModel text(String text) {
        String linked = scope.links().inText(text);
        return decoded ? new SimpleScalar(linked) : new HtmlText(linked, true);
    }

    /** The property in the page's language. */
    Optional<PropertyValue> property(String name) {
        return scope.languages().property(node, name);
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        if (key.startsWith("@")) {
            return special(key);
        }
        if (markup.containsKey(key)) {
            return new SimpleScalar(markup.get(key));
        }
        Optional<PropertyValue> property = property(key);
        if (property.isPresent()) {
            return value(property.get());
        }
        return scope.languages().child(node, key).map(this::like).orElse(null);
    }

    private @Nullable TemplateModel special(String key) {
        return switch (key) {
            case "@name" -> text(node.name());
            case "@id", "@uuid" -> new SimpleScalar(node.id().toString());
            case "@path", "@handle" -> text(node.path().value());
            case "@depth", "@level" -> new SimpleNumber(node.path().depth());
            case "@nodeType" -> new SimpleScalar(node.nodeType());
            case "@workspace" -> new SimpleScalar(node.workspace());
            default -> null;
        };
    }

    private @Nullable TemplateModel value(PropertyValue property) throws TemplateModelException {
        if (!property.multiple()) {
            return single(property.first());
        }
        List<@Nullable TemplateModel> values = new ArrayList<>();
        for (Object value : property.values()) {
            values.add(single(value));
        }
        return new ListModel(values, scope.wrapper());
    }

    private @Nullable TemplateModel single(Object value) throws TemplateModelException {
        return value instanceof String text ? text(text) : scope.wrapper().wrap(value);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return names().size();
    }

    /** Properties by their plain names, then the special names; no children. */
    @Override
    public TemplateCollectionModel keys() {
        return new ListModel(new ArrayList<>(names()), scope.wrapper());
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        List<@Nullable TemplateModel> values = new ArrayList<>();
        for (String name : names()) {
            values.add(get(name));
        }
        return new ListModel(values, scope.wrapper());
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        node.properties().keySet().stream().map(PropertyKey::name).sorted().forEach(names::add);
        names.addAll(SPECIAL);
        return names;
    }

    @Override
    public String getAsString() {
        return decoded ? node.name() : HtmlText.escape(node.name(), false);
    }

    @Override
    public @Nullable TemplateNodeModel getParentNode() {
        return node.parent().map(this::like).orElse(null);
    }

    @Override
    public TemplateSequenceModel getChildNodes() {
        return new ListModel(node.children().stream().map(this::like).toList(), scope.wrapper());
    }

    @Override
    public String getNodeName() {
        return node.name();
    }

    @Override
    public String getNodeType() {
        return node.nodeType();
    }

    @Override
    public @Nullable String getNodeNamespace() {
        return null;
    }
}
