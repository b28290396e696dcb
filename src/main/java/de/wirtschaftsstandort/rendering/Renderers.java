package de.wirtschaftsstandort.rendering;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The renderers by render type. */
@Component
class Renderers {

    private final Map<String, Renderer> byType = new TreeMap<>();

    Renderers(List<Renderer> renderers) {
        renderers.forEach(renderer -> byType.put(renderer.renderType(), renderer));
    }

    Renderer named(ActiveDefinition definition) {
        Renderer renderer = byType.get(definition.renderType());
        if (renderer == null) {
            throw new ScriptFailed(
                    definition.file(),
                    0,
                    "renderType '" + definition.renderType() + "' is not known; known are "
                            + String.join(", ", byType.keySet()) + " and " + Prototypes.SITE);
        }
        return renderer;
    }
}
