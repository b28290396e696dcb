package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.rendering.AreaDefinition;
import de.wirtschaftsstandort.rendering.ComponentAvailability;
import de.wirtschaftsstandort.rendering.TemplateDefinition;
import de.wirtschaftsstandort.rendering.TemplateTypes;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Templates as a page sees them: those that ask for it lie over the site's prototype. */
final class OfflineTemplates {

    private final DefinitionRegistry definitions;
    private final String prototype;

    /** @param prototype id of a template; empty for none */
    OfflineTemplates(DefinitionRegistry definitions, String prototype) {
        this.definitions = definitions;
        this.prototype = prototype;
    }

    Optional<TemplateDefinition> find(String id) {
        Optional<TemplateDefinition> template = alone(id);
        return template.map(page -> page.renderType().equals("site")
                ? alone(prototype).map(page::over).orElse(page)
                : page);
    }

    private Optional<TemplateDefinition> alone(String id) {
        return id.isEmpty()
                ? Optional.empty()
                : definitions.find(TemplateTypes.TEMPLATES, DefinitionId.of(id)).map(definition -> definition.value());
    }

    /** Names of all areas of a template, nested ones included. */
    Set<String> areas(String id) {
        Set<String> names = new LinkedHashSet<>();
        find(id).ifPresent(template -> {
            names.addAll(template.areas().keySet());
            nested(template.areas().values(), names);
        });
        return names;
    }

    /** Ids that areas of a template offer and nothing defines. */
    Set<String> missing(String id) {
        Set<String> missing = new LinkedHashSet<>();
        find(id).ifPresent(template -> missing(template.areas().values(), missing));
        return missing;
    }

    private void missing(Collection<AreaDefinition> areas, Set<String> missing) {
        areas.forEach(area -> {
            area.availableComponents().values().stream()
                    .filter(ComponentAvailability::isOffered)
                    .map(ComponentAvailability::id)
                    .filter(id -> !id.isEmpty() && find(id).isEmpty())
                    .forEach(missing::add);
            missing(area.areas().values(), missing);
        });
    }

    private static void nested(Collection<AreaDefinition> areas, Set<String> names) {
        areas.forEach(area -> {
            names.addAll(area.areas().keySet());
            nested(area.areas().values(), names);
        });
    }
}
