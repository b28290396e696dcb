package de.wirtschaftsstandort.templating;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;

/** A value of template scripts as JavaScript sees it: members by name, a call when it is a method, its text as string. */
final class JavascriptView extends BaseFunction {

    private static final long serialVersionUID = 1;

    private final transient JavascriptValues values;
    private final transient TemplateModel model;

    JavascriptView(JavascriptValues values, TemplateModel model, Scriptable scope) {
        super(scope, null);
        this.values = values;
        this.model = model;
    }

    TemplateModel model() {
        return model;
    }

    @Override
    public boolean has(String name, Scriptable start) {
        return get(name, start) != NOT_FOUND;
    }

    @Override
    public Object get(String name, Scriptable start) {
        if (!(model instanceof TemplateHashModel hash)) {
            return NOT_FOUND;
        }
        try {
            TemplateModel member = hash.get(name);
            return member == null ? NOT_FOUND : values.toJavascript(member, getParentScope());
        } catch (TemplateModelException failed) {
            throw said(failed);
        }
    }

    @Override
    public Object call(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
        if (!(model instanceof TemplateMethodModelEx method)) {
            throw ScriptRuntime.typeError("not a function");
        }
        try {
            List<@Nullable TemplateModel> given = new ArrayList<>();
            for (Object argument : arguments) {
                given.add(values.toTemplate(argument, scope));
            }
            Object result = method.exec(given);
            return result instanceof TemplateModel template
                    ? values.toJavascript(template, scope)
                    : values.toJavascript(null, scope);
        } catch (TemplateModelException failed) {
            throw said(failed);
        }
    }

    private static RuntimeException said(TemplateModelException failed) {
        return ScriptRuntime.typeError(String.valueOf(failed.getMessage()));
    }

    @Override
    public Scriptable construct(Context context, Scriptable scope, Object[] arguments) {
        throw ScriptRuntime.typeError("not a constructor");
    }

    @Override
    public Object getDefaultValue(@Nullable Class<?> hint) {
        try {
            return model instanceof TemplateScalarModel text ? String.valueOf(text.getAsString()) : "[object]";
        } catch (TemplateModelException failed) {
            throw said(failed);
        }
    }

    @Override
    public String getClassName() {
        return "Template";
    }
}
