package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.Rendering;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** {@code ctx}: its own members first, then {@code contextAttributes}, then what earlier scripts stored. */
final class ContextModel implements TemplateHashModel {

    private final BeanModel members;
    private final Attributes attributes;

    ContextModel(Rendering rendering, PageScope scope) {
        this.attributes = new Attributes(rendering, scope);
        this.members = BeanModel.of(new ContextView(scope, attributes), scope.wrapper());
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        TemplateModel member = members.get(name);
        return member != null ? member : attributes.get(name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** The attributes a script sees. */
    record Attributes(Rendering rendering, PageScope scope) {

        @Nullable
        TemplateModel get(String name) throws TemplateModelException {
            Object passed = rendering.attributes().get(name);
            return passed != null
                    ? scope.wrapper().wrap(passed)
                    : scope.attributes().get(name);
        }

        void set(String name, TemplateModel value) {
            scope.attributes().put(name, value);
        }
    }
}
