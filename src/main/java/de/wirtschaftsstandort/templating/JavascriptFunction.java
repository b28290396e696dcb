package de.wirtschaftsstandort.templating;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;

/** A function of a model script as template scripts call it. */
final class JavascriptFunction implements TemplateMethodModelEx {

    private final JavascriptSandbox sandbox;
    private final JavascriptValues values;
    private final Function function;
    private final Scriptable self;

    JavascriptFunction(JavascriptSandbox sandbox, JavascriptValues values, Function function, Scriptable self) {
        this.sandbox = sandbox;
        this.values = values;
        this.function = function;
        this.self = self;
    }

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's signature
    public @Nullable Object exec(List arguments) throws TemplateModelException {
        Scriptable scope = function.getParentScope();
        Object[] given = new Object[arguments.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = values.toJavascript((TemplateModel) arguments.get(i), scope);
        }
        try {
            return values.toTemplate(sandbox.run(context -> function.call(context, scope, self, given)), self);
        } catch (RhinoException failed) {
            throw new TemplateModelException(
                    "the model script failed at " + failed.sourceName() + ":" + failed.lineNumber() + ": "
                            + failed.details(),
                    failed);
        }
    }
}
