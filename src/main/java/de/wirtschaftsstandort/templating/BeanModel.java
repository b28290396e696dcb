package de.wirtschaftsstandort.templating;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of a visible type as scripts see it; an unknown member is a missing value. */
class BeanModel implements TemplateHashModel {

    private final Object bean;
    private final VisibleMembers members;
    private final ScriptWrapper wrapper;

    BeanModel(Object bean, VisibleMembers members, ScriptWrapper wrapper) {
        this.bean = bean;
        this.members = members;
        this.wrapper = wrapper;
    }

    static BeanModel of(Object bean, ScriptWrapper wrapper) {
        return new BeanModel(bean, VisibleMembers.of(bean.getClass()), wrapper);
    }

    /** The same object with its texts as they are. */
    BeanModel decoded() {
        return new BeanModel(bean, members, wrapper.decoded());
    }

    Object bean() {
        return bean;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method property = members.property(name);
        if (property != null) {
            return wrapper.wrap(MethodModel.invoke(bean, property));
        }
        List<Method> methods = members.methods(name);
        return methods.isEmpty() ? null : new MethodModel(bean, methods, wrapper);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** An object that is a text as well, such as a constant of a visible enum. */
    static final class Printed extends BeanModel implements TemplateScalarModel {

        private final String text;

        Printed(Object bean, VisibleMembers members, ScriptWrapper wrapper, String text) {
            super(bean, members, wrapper);
            this.text = text;
        }

        @Override
        BeanModel decoded() {
            return new Printed(bean(), super.members, super.wrapper.decoded(), text);
        }

        @Override
        public String getAsString() {
            return text;
        }
    }
}
