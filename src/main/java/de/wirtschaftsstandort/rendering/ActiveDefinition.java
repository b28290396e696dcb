package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.definition.Definition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The definition in force while a script runs: a template, or an area within one.
 *
 * @param name the template's id, or the area's name
 * @param template id of the template it belongs to
 * @param renderType name of a {@link Renderer}, already taken over from the surrounding definition
 * @param script resource path; empty for an area with the built-in script
 * @param resolved the whole map as written, incl. keys no record knows, parameters at {@code parameters}
 * @param file where it is written, as a person knows it
 */
public record ActiveDefinition(
        String name,
        String template,
        String renderType,
        String script,
        String dialog,
        String title,
        Map<String, AreaDefinition> areas,
        Map<String, Object> parameters,
        Map<String, Object> resolved,
        String file)
        implements RenderBudget.Position {

    static final String FREEMARKER = "freemarker";

    static ActiveDefinition of(Definition<TemplateDefinition> definition) {
        return of(definition, definition.value(), definition.resolved());
    }

    static ActiveDefinition merged(Definition<TemplateDefinition> page, Definition<TemplateDefinition> prototype) {
        return of(
                page,
                Prototypes.merge(page.value(), prototype.value()),
                Prototypes.mergeRaw(page.resolved(), prototype.resolved()));
    }

    private static ActiveDefinition of(
            Definition<TemplateDefinition> definition, TemplateDefinition value, Map<String, Object> resolved) {
        String renderType = value.renderType();
        return new ActiveDefinition(
                definition.id().value(),
                definition.id().value(),
                renderType.isEmpty() || renderType.equals(Prototypes.SITE) ? FREEMARKER : renderType,
                value.templateScript(),
                value.dialog(),
                value.title(),
                value.areas(),
                value.parameters(),
                resolved,
                definition.file());
    }

    /** The area's own definition within this one; an unknown area is a list of anything. */
    public ActiveDefinition area(String areaName, AreaDefinition area) {
        return new ActiveDefinition(
                areaName,
                template,
                area.renderType().isEmpty() ? renderType : area.renderType(),
                area.templateScript(),
                area.dialog(),
                area.title(),
                area.areas(),
                area.parameters(),
                rawArea(areaName),
                file);
    }

    @Override
    public int line() {
        return 0;
    }

    private Map<String, Object> rawArea(String areaName) {
        Map<String, Object> raw = new LinkedHashMap<>();
        if (resolved.get("areas") instanceof Map<?, ?> all && all.get(areaName) instanceof Map<?, ?> own) {
            own.forEach((key, value) -> raw.put(String.valueOf(key), value));
        }
        raw.put("name", areaName);
        return Collections.unmodifiableMap(raw);
    }
}
