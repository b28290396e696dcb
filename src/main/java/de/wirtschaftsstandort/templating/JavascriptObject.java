package de.wirtschaftsstandort.templating;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** An object that a model script made, as template scripts see it. */
final class JavascriptObject implements TemplateHashModel {

    private final JavascriptValues values;
    private final Scriptable object;

    JavascriptObject(JavascriptValues values, Scriptable object) {
        this.values = values;
        this.object = object;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return values.toTemplate(ScriptableObject.getProperty(object, key), object);
    }

    @Override
    public boolean isEmpty() {
        return object.getIds().length == 0;
    }
}
