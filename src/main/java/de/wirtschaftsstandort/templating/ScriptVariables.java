package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.rendering.Rendering;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables a light-module script starts with, made when it asks for them. */
final class ScriptVariables implements TemplateHashModel {

    private static final Set<String> RESERVED = Set.of(
            "content",
            "def",
            "model",
            "ctx",
            "state",
            "i18n",
            "components",
            "component",
            "cms",
            "user",
            "contextPath",
            "defaultBaseUrl");

    private final Rendering rendering;
    private final PageScope scope;
    private final Map<String, TemplateModel> made = new HashMap<>();

    ScriptVariables(Rendering rendering, PageScope scope) {
        this.rendering = rendering;
        this.scope = scope;
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        if (!RESERVED.contains(name)) {
            return scope.function(name);
        }
        TemplateModel known = made.get(name);
        if (known == null) {
            known = make(name);
            if (known != null) {
                made.put(name, known);
            }
        }
        return known;
    }

    private @Nullable TemplateModel make(String name) throws TemplateModelException {
        return switch (name) {
            case "content" -> scope.node(rendering.node());
            case "def" ->
                new DefinitionModel(rendering.definition(), scope.wrapper().decoded());
            case "model" -> JavascriptModel.of(rendering, scope, this);
            case "ctx" -> context();
            case "state" -> BeanModel.of(new StateView(scope, rendering.node()), scope.wrapper());
            case "i18n" -> new MessageModel(scope, false);
            case "cms" -> new MapModel(CmsDirectives.of(rendering), scope.wrapper());
            case "user" -> context().get("user");
            case "contextPath" -> context().get("contextPath");
            case "defaultBaseUrl" -> scope.wrapper().text(scope.baseUrl());
            case "components" -> rendering.components().map(this::list).orElse(null);
            case "component" ->
                rendering
                        .components()
                        .filter(all -> !all.isEmpty())
                        .map(all -> scope.node(all.get(0)))
                        .orElse(null);
            default -> null;
        };
    }

    private ContextModel context() {
        return new ContextModel(rendering, scope);
    }

    private TemplateModel list(List<ContentNode> components) {
        return new ListModel(components, scope.wrapper());
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
