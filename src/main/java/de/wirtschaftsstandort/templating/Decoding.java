package de.wirtschaftsstandort.templating;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** {@code cmsfn.decode}: lifts the escaping of a value and of everything reached through it. */
final class Decoding {

    private Decoding() {}

    static @Nullable TemplateModel of(@Nullable TemplateModel value) throws TemplateModelException {
        if (value instanceof NodeModel node) {
            return node.decoded();
        }
        if (value instanceof HtmlText text) {
            return new SimpleScalar(text.raw());
        }
        if (value instanceof BeanModel bean) {
            return bean.bean() instanceof JcrNode jcr
                    ? BeanModel.of(new JcrNode(jcr.model().decoded()), ScriptWrapper.plain())
                    : bean.decoded();
        }
        if (value instanceof MapModel map) {
            return map.decoded();
        }
        if (value instanceof ListModel list) {
            return list.decoded();
        }
        return value instanceof MessageModel messages ? messages.decoded() : value;
    }
}
