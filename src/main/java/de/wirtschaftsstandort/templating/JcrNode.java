package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The read methods of a JCR node that templates use, over a content node; what is missing is a missing value. */
@TemplateVisible
public final class JcrNode {

    private final NodeModel model;

    JcrNode(NodeModel model) {
        this.model = model;
    }

    NodeModel model() {
        return model;
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
        return node().isType(name);
    }

    public Optional<JcrNode> getParent() {
        return node().parent().map(this::like);
    }

    public boolean hasNodes() {
        return !node().children().isEmpty();
    }

    public List<JcrNode> getNodes() {
        return node().children().stream().map(this::like).toList();
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

    /** Name of a primary type. */
    @TemplateVisible
    public record NodeType(String name) {

        public String getName() {
            return name;
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

        public @Nullable Object getDate() {
            return value.values().isEmpty() ? null : value.first();
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
