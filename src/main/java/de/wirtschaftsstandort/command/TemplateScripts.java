package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.rendering.AreaDefinition;
import de.wirtschaftsstandort.rendering.TemplateDefinition;
import de.wirtschaftsstandort.templating.ScriptOutline;
import de.wirtschaftsstandort.templating.ScriptOutline.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The scripts of the templates on a page, each with those of its areas and all they include. */
final class TemplateScripts {

    private static final Pattern AREA = Pattern.compile("@cms\\.area\\b.*?\\bname=[\"']([\\w-]+)[\"']", Pattern.DOTALL);

    private final OfflineTemplates definitions;
    private final ScriptOutline outline;
    private final Map<String, List<Part>> byTemplate = new LinkedHashMap<>();

    TemplateScripts(OfflineTemplates definitions, ScriptOutline outline) {
        this.definitions = definitions;
        this.outline = outline;
    }

    void add(Set<String> templates) {
        templates.forEach(this::of);
    }

    /** Parts of a template's scripts; none when there is no such template. */
    List<Part> of(String template) {
        return byTemplate.computeIfAbsent(
                template, id -> definitions.find(id).map(this::parts).orElse(List.of()));
    }

    private List<Part> parts(TemplateDefinition template) {
        Set<String> scripts = new LinkedHashSet<>();
        script(template.templateScript(), scripts);
        areas(template.areas(), scripts);
        Set<Part> parts = new LinkedHashSet<>();
        scripts.forEach(script -> parts.addAll(outline.of(script)));
        return List.copyOf(parts);
    }

    private static void script(String script, Set<String> scripts) {
        if (!script.isEmpty()) {
            scripts.add(script);
        }
    }

    private static void areas(Map<String, AreaDefinition> areas, Set<String> scripts) {
        areas.values().forEach(area -> {
            script(area.templateScript(), scripts);
            areas(area.areas(), scripts);
        });
    }

    /** Names of the areas that a template's scripts ask for, whether the template defines them or not. */
    Set<String> areas(String template) {
        return of(template).stream()
                .filter(part -> !part.literal())
                .flatMap(part -> AREA.matcher(part.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** All parts, each once. */
    List<Part> all() {
        Set<Part> all = new LinkedHashSet<>();
        byTemplate.values().forEach(all::addAll);
        return new ArrayList<>(all);
    }

    Set<String> templates() {
        return Set.copyOf(byTemplate.keySet());
    }

    boolean isWholePage(String template) {
        return of(template).stream()
                .anyMatch(part ->
                        part.literal() && part.text().toLowerCase(Locale.ROOT).contains("<html"));
    }

    /** Template of the page or component a node belongs to. */
    static Optional<String> template(ContentNode node) {
        Optional<ContentNode> at = Optional.of(node);
        while (at.isPresent() && at.get().template().isEmpty()) {
            at = at.get().parent();
        }
        return at.flatMap(ContentNode::template);
    }
}
