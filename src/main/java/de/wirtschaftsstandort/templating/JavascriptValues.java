package de.wirtschaftsstandort.templating;

import freemarker.template.SimpleDate;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/** Values of template scripts for JavaScript and the other way round; what came from one side returns to it as it was. */
final class JavascriptValues {

    private static final List<String> VARIABLES = List.of(
            "content",
            "def",
            "ctx",
            "state",
            "i18n",
            "cmsfn",
            "damfn",
            "navfn",
            "sitefn",
            "resfn",
            "searchfn",
            "catfn",
            "tagfn",
            "imgfn");

    private final JavascriptSandbox sandbox;
    private final ScriptWrapper wrapper;

    JavascriptValues(JavascriptSandbox sandbox, ScriptWrapper wrapper) {
        this.sandbox = sandbox;
        this.wrapper = wrapper;
    }

    /** Makes a template script's variables global. */
    void offer(ScriptableObject globals, TemplateHashModel variables) {
        for (String name : VARIABLES) {
            try {
                TemplateModel value = variables.get(name);
                if (value != null) {
                    ScriptableObject.putProperty(globals, name, toJavascript(value, globals));
                }
            } catch (TemplateModelException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** @param self what a function is a member of */
    @Nullable
    TemplateModel toTemplate(@Nullable Object value, Scriptable self) throws TemplateModelException {
        if (value == null || value == Undefined.instance || value == Scriptable.NOT_FOUND) {
            return null;
        }
        if (value instanceof JavascriptView view) {
            return view.model();
        }
        if (value instanceof CharSequence text) {
            return new SimpleScalar(text.toString());
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number(number));
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Function function) {
            return new JavascriptFunction(sandbox, this, function, self);
        }
        if (value instanceof NativeArray array) {
            List<@Nullable TemplateModel> elements = new ArrayList<>();
            for (Object element : array.toArray()) {
                elements.add(toTemplate(element, array));
            }
            return new ListModel(elements, wrapper);
        }
        if (value instanceof Scriptable object) {
            return object.getClassName().equals("Date")
                    ? new SimpleDate((Date) Context.jsToJava(object, Date.class), TemplateDateModel.DATETIME)
                    : new JavascriptObject(this, object);
        }
        throw new TemplateModelException("a model script gave a value that templates cannot use");
    }

    private static Number number(Number given) {
        double value = given.doubleValue();
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Number) (long) value : (Number) value;
    }

    @SuppressWarnings("JavaUtilDate") // FreeMarker's type
    Object toJavascript(@Nullable TemplateModel value, Scriptable scope) throws TemplateModelException {
        if (value == null) {
            return Undefined.instance;
        }
        if (value instanceof TemplateHashModel || value instanceof TemplateMethodModelEx) {
            return new JavascriptView(this, value, scope);
        }
        if (value instanceof TemplateNumberModel number) {
            return number.getAsNumber().doubleValue();
        }
        if (value instanceof TemplateBooleanModel truth) {
            return truth.getAsBoolean();
        }
        if (value instanceof TemplateScalarModel text) {
            return String.valueOf(text.getAsString());
        }
        if (value instanceof TemplateSequenceModel list) {
            Object[] elements = new Object[list.size()];
            for (int i = 0; i < elements.length; i++) {
                elements[i] = toJavascript(list.get(i), scope);
            }
            return sandbox.run(context -> context.newArray(scope, elements));
        }
        if (value instanceof TemplateDateModel date) {
            double time = date.getAsDate().getTime();
            return sandbox.run(context -> context.newObject(scope, "Date", new Object[] {time}));
        }
        return new JavascriptView(this, value, scope);
    }
}
