package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The read methods of a JCR node that templates use, over a content node; what is missing is a missing value. */
@TemplateVisible
public final class JcrNode implements PrintedAs {

    private final NodeModel model;

    JcrNode(NodeModel model) {
        this.model = model;
    }

    NodeModel model() {
        return model;
    }

    @Override
    public String text() {
        return getPath();
    }

    private ContentNode node() {
        return model.node();
    }

    public String getName() {
        return node().name();
    }

    public String getPath() {
        return node().path().value();
    }

    public int getDepth() {
        return node().path().depth();
    }

    public String getIdentifier() {
        return node().id().toString();
    }

    public String getUUID() {
        return getIdentifier();
    }

    public NodeType getPrimaryNodeType() {
        return new NodeType(node().nodeType());
    }

    public boolean isNodeType(String name) {
        return NodeTypes.is(node(), name);
    }

    public Optional<JcrNode> getParent() {
        return node().parent().map(this::like);
    }

    /** 0 is the root, the node's own depth the node itself. */
    public Optional<JcrNode> getAncestor(int depth) {
        List<ContentNode> way = TreeWalk.ancestors(node(), null, true);
        return depth < 0 || depth >= way.size() ? Optional.empty() : Optional.of(like(way.get(depth)));
    }

    public boolean isSame(JcrNode other) {
        return node().workspace().equals(other.node().workspace())
                && node().id().equals(other.node().id());
    }

    public boolean hasNodes() {
        return !node().children().isEmpty();
    }

    public List<JcrNode> getNodes() {
        return node().children().stream().map(this::like).toList();
    }

    /** @param pattern names with {@code *} for any part, several with {@code |} between them */
    public List<JcrNode> getNodes(String pattern) {
        return getNodes().stream()
                .filter(node -> isMatch(pattern, node.getName()))
                .toList();
    }

    public boolean hasNode(String relative) {
        return descend(relative).isPresent();
    }

    public Optional<JcrNode> getNode(String relative) {
        return descend(relative).map(this::like);
    }

    public boolean hasProperty(String name) {
        return model.property(name).isPresent();
    }

    public @Nullable JcrProperty getProperty(String name) {
        return model.property(name)
                .map(value -> new JcrProperty(name, model, value))
                .orElse(null);
    }

    public List<JcrProperty> getProperties() {
        return node().properties().entrySet().stream()
                .map(entry -> new JcrProperty(entry.getKey().suffixed(), model, entry.getValue()))
                .toList();
    }

    /** @param pattern as for {@link #getNodes(String)} */
    public List<JcrProperty> getProperties(String pattern) {
        return getProperties().stream()
                .filter(property -> isMatch(pattern, property.getName()))
                .toList();
    }

    public boolean hasProperties() {
        return !node().properties().isEmpty();
    }

    private static boolean isMatch(String pattern, String name) {
        return Stream.of(pattern.split("\\|", -1))
                .anyMatch(part -> name.matches(Stream.of(part.strip().split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"))));
    }

    private Optional<ContentNode> descend(String relative) {
        Optional<ContentNode> found = Optional.of(node());
        for (String step : NodePath.of("/" + relative.strip().replaceAll("^/+|/+$", ""))
                .value()
                .substring(1)
                .split("/", -1)) {
            found = found.flatMap(node -> node.child(step));
        }
        return found;
    }

    private JcrNode like(ContentNode other) {
        return new JcrNode(model.like(other));
    }

    /** A primary type. */
    @TemplateVisible
    public record NodeType(String name) {

        public String getName() {
            return name;
        }

        public boolean isNodeType(String type) {
            return NodeTypes.covers(type, name);
        }
    }

    /** A property; its texts are escaped as its node's are. */
    @TemplateVisible
    public static final class JcrProperty {

        private final String name;
        private final NodeModel owner;
        private final PropertyValue value;

        JcrProperty(String name, NodeModel owner, PropertyValue value) {
            this.name = name;
            this.owner = owner;
            this.value = value;
        }

        public String getName() {
            return name;
        }

        public boolean isMultiple() {
            return value.multiple();
        }

        public Object getString() {
            return owner.text(value.asText());
        }

        public boolean getBoolean() {
            return Boolean.parseBoolean(value.asText());
        }

        public @Nullable Long getLong() {
            return value.values().isEmpty() ? null : new BigDecimal(value.asText()).longValue();
        }

        public @Nullable Double getDouble() {
            return value.values().isEmpty() ? null : Double.valueOf(value.asText());
        }

        public @Nullable BigDecimal getDecimal() {
            return value.values().isEmpty() ? null : new BigDecimal(value.asText());
        }

        /** Empty for what is no date. */
        public @Nullable Object getDate() {
            return !value.values().isEmpty() && value.first() instanceof OffsetDateTime date
                    ? new CalendarModel(date)
                    : null;
        }

        public JcrProperty getValue() {
            return this;
        }

        public List<JcrProperty> getValues() {
            return value.values().stream()
                    .map(single ->
                            new JcrProperty(name, owner, new PropertyValue(value.type(), false, List.of(single))))
                    .toList();
        }
    }
}
