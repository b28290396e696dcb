package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.rendering.AreaCall;
import de.wirtschaftsstandort.rendering.ComponentCall;
import de.wirtschaftsstandort.rendering.Rendering;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code @cms.page}, {@code @cms.area}, {@code @cms.component} and {@code @cms.block}: the way from a script back to the engine. */
final class CmsDirectives {

    private CmsDirectives() {}

    /** What a directive does with its parameters. */
    private interface Action {
        void run(DirectiveParameters parameters, Writer out) throws TemplateException, IOException;
    }

    static Map<String, TemplateDirectiveModel> of(Rendering rendering) {
        Action page = (parameters, out) -> rendering.page(out);
        Action component = (parameters, out) -> rendering.component(component(parameters), out);
        Map<String, TemplateDirectiveModel> directives = new LinkedHashMap<>();
        directives.put("page", directive(rendering, page));
        directives.put("init", directive(rendering, page));
        directives.put("area", directive(rendering, (parameters, out) -> rendering.area(area(parameters), out)));
        directives.put("component", directive(rendering, component));
        directives.put("block", directive(rendering, component));
        return directives;
    }

    private static TemplateDirectiveModel directive(Rendering rendering, Action action) {
        return (environment, parameters, loopVariables, body) -> action.run(
                new DirectiveParameters(parameters, rendering.context().nodes()), environment.getOut());
    }

    private static AreaCall area(DirectiveParameters parameters) throws TemplateModelException {
        String name = parameters.text("name");
        if (name == null || name.isBlank()) {
            throw new TemplateModelException("cms.area needs the attribute name");
        }
        return new AreaCall(
                name,
                parameters.node(),
                parameters.text("type"),
                parameters.text("dialog"),
                parameters.text("label"),
                parameters.truth("editable"),
                parameters.attributes());
    }

    private static ComponentCall component(DirectiveParameters parameters) throws TemplateModelException {
        ContentNode node = parameters.node();
        if (node == null) {
            throw new TemplateModelException(
                    "cms.component needs the attribute content, or workspace with path or uuid, of a node that exists");
        }
        return new ComponentCall(
                node, parameters.text("dialog"), parameters.truth("editable"), parameters.attributes());
    }
}
