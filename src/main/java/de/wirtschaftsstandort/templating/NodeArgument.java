package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node passed to a function as a content map or as a JCR-like node; what the function answers is of the same kind.
 *
 * @param jcr whether it came as a JCR-like node
 */
record NodeArgument(NodeModel model, boolean jcr) {

    /** Null for the empty default {@code x!}. */
    static @Nullable NodeArgument of(TemplateModel given) throws TemplateModelException {
        if (given instanceof NodeModel model) {
            return new NodeArgument(model, false);
        }
        if (given instanceof BeanModel bean && bean.bean() instanceof JcrNode jcr) {
            return new NodeArgument(jcr.model(), true);
        }
        if (given instanceof TemplateScalarModel scalar && scalar.getAsString().isEmpty()) {
            return null;
        }
        throw new TemplateModelException("a node is needed here");
    }

    ContentNode node() {
        return model.node();
    }

    Object like(ContentNode other) {
        NodeModel same = model.like(other);
        return jcr ? new JcrNode(same) : same;
    }

    List<Object> like(List<ContentNode> others) {
        return others.stream().map(this::like).toList();
    }
}
