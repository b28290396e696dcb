package de.wirtschaftsstandort.templating;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An empty JSON value: has no content, no members and no elements, and prints as nothing. */
final class NoAnswer implements TemplateHashModelEx, TemplateScalarModel {

    static final NoAnswer INSTANCE = new NoAnswer();

    private static final ListModel NONE = new ListModel(List.of(), ScriptWrapper.plain());

    private NoAnswer() {}

    /** The methods of Magnolia's JSON nodes that public scripts call. */
    @Override
    public @Nullable TemplateModel get(String name) {
        return switch (name) {
            case "elements", "iterator", "fields", "fieldNames" -> method(NONE);
            case "has", "isArray", "isObject", "hasNonNull" -> method(TemplateBooleanModel.FALSE);
            case "isNull", "isMissingNode" -> method(TemplateBooleanModel.TRUE);
            case "size" -> method(new SimpleNumber(0));
            case "path" -> method(this);
            default -> null;
        };
    }

    private static TemplateModel method(TemplateModel answer) {
        return (TemplateMethodModelEx) arguments -> answer;
    }

    @Override
    public TemplateCollectionModel keys() {
        return NONE;
    }

    @Override
    public TemplateCollectionModel values() {
        return NONE;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public String getAsString() {
        return "";
    }
}
