package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.ActiveDefinition;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code def}: the definition in force with all keys of its YAML; an unknown member is looked up in its parameters. */
final class DefinitionModel implements TemplateHashModel {

    /** Lists that are usually written as maps of names to entries. */
    private static final Set<String> LISTS = Set.of("cssFiles", "jsFiles");

    private final ActiveDefinition definition;
    private final ScriptWrapper wrapper;

    DefinitionModel(ActiveDefinition definition, ScriptWrapper wrapper) {
        this.definition = definition;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Object value =
                switch (key) {
                    case "id" -> definition.template();
                    case "name" -> definition.name();
                    case "renderType" -> definition.renderType();
                    case "templateScript" -> definition.script();
                    case "dialog" -> definition.dialog();
                    case "parameters" -> definition.parameters();
                    default -> definition.resolved().get(key);
                };
        if (value == null) {
            value = definition.parameters().get(key);
        }
        if (LISTS.contains(key) && value instanceof Map<?, ?> named) {
            value = new ArrayList<>(named.values());
        }
        return wrapper.wrap(value);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
