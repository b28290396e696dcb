package de.wirtschaftsstandort.templating;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several objects under one name, as {@code cmsfn}; an unknown member is a missing value. */
final class FunctionsModel implements TemplateHashModel {

    private final List<BeanModel> parts;

    FunctionsModel(List<Object> parts, ScriptWrapper wrapper) {
        this.parts = parts.stream().map(part -> BeanModel.of(part, wrapper)).toList();
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        for (BeanModel part : parts) {
            TemplateModel member = part.get(name);
            if (member != null) {
                return member;
            }
        }
        return null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
