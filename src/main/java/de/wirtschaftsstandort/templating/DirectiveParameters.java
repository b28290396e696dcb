package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes of a {@code cms} directive as written in the script. */
final class DirectiveParameters {

    private final Map<?, ?> parameters;
    private final ContentNodes nodes;

    DirectiveParameters(Map<?, ?> parameters, ContentNodes nodes) {
        this.parameters = parameters;
        this.nodes = nodes;
    }

    @Nullable
    String text(String name) throws TemplateModelException {
        TemplateModel value = model(name);
        return value == null ? null : Arguments.text(value);
    }

    @Nullable
    Boolean truth(String name) throws TemplateModelException {
        TemplateModel value = model(name);
        if (value == null) {
            return null;
        }
        return value instanceof TemplateBooleanModel truth
                ? truth.getAsBoolean()
                : Boolean.valueOf(Arguments.text(value));
    }

    /** The node given as {@code content}, or by {@code workspace} and {@code path} or {@code uuid}. */
    @Nullable
    ContentNode node() throws TemplateModelException {
        TemplateModel content = model("content");
        if (content != null) {
            NodeArgument node = NodeArgument.of(content);
            return node == null ? null : node.node();
        }
        String given = text("workspace");
        String workspace = given == null ? "website" : given;
        String path = text("path");
        String id = text("uuid");
        if (path != null) {
            return TreeWalk.path(path)
                    .flatMap(place -> nodes.find(workspace, place))
                    .orElse(null);
        }
        return id == null
                ? null
                : NodeId.parse(id)
                        .flatMap(found -> nodes.find(workspace, found))
                        .orElse(null);
    }

    /** Kept as the models they are, so that a node passed down stays a node. */
    Map<String, Object> attributes() throws TemplateModelException {
        Map<String, Object> attributes = new HashMap<>();
        if (model("contextAttributes") instanceof TemplateHashModelEx hash) {
            for (String key : Arguments.keys(hash)) {
                TemplateModel value = hash.get(key);
                if (value != null) {
                    attributes.put(key, value);
                }
            }
        }
        return attributes;
    }

    private @Nullable TemplateModel model(String name) {
        return (TemplateModel) parameters.get(name);
    }
}
