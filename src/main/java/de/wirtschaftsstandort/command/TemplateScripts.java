package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.rendering.AreaDefinition;
import de.wirtschaftsstandort.rendering.TemplateDefinition;
import de.wirtschaftsstandort.rendering.TemplateTypes;
import de.wirtschaftsstandort.templating.ScriptOutline;
import de.wirtschaftsstandort.templating.ScriptOutline.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The scripts of a template, of its areas and of the components in them. */
final class TemplateScripts {

    private final OfflineRuntime runtime;
    private final Set<String> scripts = new LinkedHashSet<>();

    TemplateScripts(OfflineRuntime runtime, Definition<TemplateDefinition> template) {
        this.runtime = runtime;
        add(template.value());
    }

    void add(Set<String> templates) {
        for (String id : templates) {
            runtime.definitions()
                    .find(TemplateTypes.TEMPLATES, DefinitionId.of(id))
                    .ifPresent(definition -> add(definition.value()));
        }
    }

    private void add(TemplateDefinition template) {
        if (!template.templateScript().isEmpty()) {
            scripts.add(template.templateScript());
        }
        areas(template.areas());
    }

    private void areas(Map<String, AreaDefinition> areas) {
        areas.values().forEach(area -> {
            if (!area.templateScript().isEmpty()) {
                scripts.add(area.templateScript());
            }
            areas(area.areas());
        });
    }

    /** All parts, each script once. */
    List<Part> parts() {
        ScriptOutline outline = runtime.get(ScriptOutline.class);
        Set<Part> parts = new LinkedHashSet<>();
        scripts.forEach(script -> parts.addAll(outline.of(script)));
        return new ArrayList<>(parts);
    }

    boolean isWholePage() {
        return parts().stream()
                .anyMatch(part -> part.literal() && part.text().toLowerCase(Locale.ROOT).contains("<html"));
    }

    /** Whether an area of the template takes components of the id. */
    boolean offers(TemplateDefinition template, String id) {
        return offers(template.areas(), id);
    }

    private static boolean offers(Map<String, AreaDefinition> areas, String id) {
        return areas.values().stream()
                .anyMatch(area -> offers(area.areas(), id)
                        || area.availableComponents().values().stream()
                                .anyMatch(component -> component.id().equals(id)));
    }
}
