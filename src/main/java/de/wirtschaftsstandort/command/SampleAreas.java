package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.content.MemoryContent;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.rendering.AreaDefinition;
import de.wirtschaftsstandort.rendering.ComponentAvailability;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts each component that an area offers into it once, as far as the area takes them. */
final class SampleAreas {

    private static final String WEBSITE = "website";
    private static final int DEEPEST = 3;

    private final OfflineTemplates templates;
    private final MemoryContent content;
    private final Set<String> used = new LinkedHashSet<>();

    SampleAreas(OfflineTemplates templates, MemoryContent content) {
        this.templates = templates;
        this.content = content;
    }

    /** Ids of all templates that have a node now. */
    Set<String> used() {
        return used;
    }

    void fill(NodePath node, String template) {
        used.add(template);
        fill(node, template, 0);
    }

    private void fill(NodePath node, String template, int depth) {
        templates.find(template).ifPresent(definition -> areas(node, definition.areas(), depth));
    }

    private void areas(NodePath node, Map<String, AreaDefinition> areas, int depth) {
        areas.forEach((name, area) -> {
            if (area.isEnabled() && area.hasOwnNode()) {
                NodePath place = node.child(name);
                content.put(WEBSITE, place, "mgnl:area", Map.of());
                components(place, area, depth);
                areas(place, area.areas(), depth);
            }
        });
    }

    private void components(NodePath area, AreaDefinition definition, int depth) {
        if (definition.kind() == AreaDefinition.Kind.NO_COMPONENT || depth >= DEEPEST) {
            return;
        }
        List<String> offered = definition.availableComponents().values().stream()
                .filter(ComponentAvailability::isOffered)
                .map(ComponentAvailability::id)
                .filter(id -> templates.find(id).isPresent())
                .distinct()
                .limit(most(definition))
                .toList();
        for (int i = 0; i < offered.size(); i++) {
            NodePath place = area.child(String.valueOf(i));
            String id = offered.get(i);
            content.put(
                    WEBSITE, place, "mgnl:component", Map.of(PropertyKey.of("mgnl:template"), PropertyValue.of(id)));
            used.add(id);
            fill(place, id, depth + 1);
        }
    }

    private static long most(AreaDefinition area) {
        Integer limit = area.maxComponents();
        return area.kind() == AreaDefinition.Kind.SINGLE ? 1 : limit == null || limit == 0 ? Long.MAX_VALUE : limit;
    }
}
