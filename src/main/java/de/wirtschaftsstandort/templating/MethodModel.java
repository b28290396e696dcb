package de.wirtschaftsstandort.templating;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visible method, or its overloads; parameters marked {@link Nullable} may be missing or left out. */
final class MethodModel implements TemplateMethodModelEx {

    private final Object bean;
    private final List<Method> overloads;
    private final ScriptWrapper wrapper;

    MethodModel(Object bean, List<Method> overloads, ScriptWrapper wrapper) {
        this.bean = bean;
        this.overloads = overloads;
        this.wrapper = wrapper;
    }

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's signature
    public @Nullable Object exec(List arguments) throws TemplateModelException {
        @Nullable TemplateModelException first = null;
        List<Method> fitting = overloads.stream()
                .filter(method -> method.getParameterCount() >= arguments.size())
                .sorted(Comparator.comparingInt(Method::getParameterCount))
                .toList();
        for (Method method : fitting) {
            @Nullable Object[] converted;
            try {
                converted = convert(method, arguments);
            } catch (TemplateModelException mismatch) {
                first = first == null ? mismatch : first;
                continue;
            }
            return wrapper.wrap(invoke(bean, method, converted));
        }
        throw first != null
                ? first
                : new TemplateModelException(
                        overloads.get(0).getName() + " takes no " + arguments.size() + " arguments");
    }

    private static @Nullable Object[] convert(Method method, List<?> arguments) throws TemplateModelException {
        Parameter[] parameters = method.getParameters();
        @Nullable Object[] converted = new @Nullable Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            TemplateModel given = i < arguments.size() ? (TemplateModel) arguments.get(i) : null;
            converted[i] = Arguments.convert(given, parameters[i].getType());
            if (converted[i] == null && !parameters[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new TemplateModelException("argument " + (i + 1) + " of " + method.getName() + " is missing");
            }
        }
        return converted;
    }

    static @Nullable Object invoke(Object bean, Method method, @Nullable Object... arguments)
            throws TemplateModelException {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof TemplateModelException said) {
                throw said;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new TemplateModelException(
                    method.getName() + " failed: " + failed.getCause(), (Exception) failed.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(method + " was made accessible but is not", closed);
        }
    }
}
