package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.rendering.ActiveDefinition;
import de.wirtschaftsstandort.rendering.Rendering;
import de.wirtschaftsstandort.rendering.ScriptFailed;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * {@code model} of a template whose {@code modelClass} is Magnolia's {@code JavascriptRenderingModel}: the object its
 * script leaves as last value. The script lies at {@code modelPath}, else beside the template script with the extension
 * {@code .js}. It sees the variables of a template script, no Java, and runs within the page's budget. Members it does
 * not have are those of every model.
 */
final class JavascriptModel implements TemplateHashModel {

    private static final Pattern CLASS = Pattern.compile("(.*\\.)?JavascriptRenderingModel");

    private final JavascriptSandbox sandbox;
    private final JavascriptValues values;
    private final Scriptable model;
    private final TemplateHashModel otherwise;

    private JavascriptModel(
            JavascriptSandbox sandbox, JavascriptValues values, Scriptable model, TemplateHashModel otherwise) {
        this.sandbox = sandbox;
        this.values = values;
        this.model = model;
        this.otherwise = otherwise;
    }

    /**
     * The model the rendering's definition asks for; the one every template has when it asks for none.
     *
     * @throws ScriptFailed when the script is missing, does not compile or fails
     */
    static TemplateHashModel of(Rendering rendering, PageScope scope, TemplateHashModel variables) {
        TemplateHashModel chain = new ChainModel(rendering, scope);
        ActiveDefinition definition = rendering.definition();
        if (!CLASS.matcher(text(definition, "modelClass")).matches()) {
            return chain;
        }
        String path = path(definition);
        ModuleResource script = Optional.of(path)
                .flatMap(scope.services().resources()::find)
                .orElseThrow(() -> new ScriptFailed(
                        definition.file(), 0, "the model script '" + path + "' is missing; 'modelPath' names it"));
        JavascriptSandbox sandbox = new JavascriptSandbox(rendering.budget(), script.file());
        JavascriptValues values = new JavascriptValues(sandbox, scope.wrapper());
        try {
            Object made = sandbox.run(context -> {
                ScriptableObject globals = sandbox.globals(context);
                values.offer(globals, variables);
                return context.evaluateString(globals, script.text(), script.path(), 1, null);
            });
            if (made instanceof Scriptable model) {
                return new JavascriptModel(sandbox, values, model, chain);
            }
            throw new ScriptFailed(
                    script.file(), 0, "the script's last value is no object; end it with 'new YourModel();'");
        } catch (RhinoException failed) {
            throw new ScriptFailed(script.file(), failed.lineNumber(), failed.details(), failed);
        }
    }

    private static String path(ActiveDefinition definition) {
        String given = text(definition, "modelPath");
        String path = given.isEmpty() ? definition.script().replaceFirst("\\.ftl$", ".js") : given;
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String text(ActiveDefinition definition, String key) {
        return definition.resolved().get(key) instanceof String text ? text.trim() : "";
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Object value = sandbox.run((Context context) -> ScriptableObject.getProperty(model, key));
        return value == Scriptable.NOT_FOUND ? otherwise.get(key) : values.toTemplate(value, model);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
