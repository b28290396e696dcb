package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what an area shows: its own components, and what it inherits from the same area of the pages above. */
final class AreaSources {

    private static final String COMPONENT = "mgnl:component";
    private static final String PAGE = "mgnl:page";

    private AreaSources() {}

    /** Inherited ones first, from the root page down, then the area's own, in their order. */
    static List<ContentNode> components(ContentNode area, AreaInheritance inheritance) {
        List<ContentNode> components = new ArrayList<>();
        if (inheritance.takesComponents()) {
            for (ContentNode above : sameAreaAbove(area)) {
                own(above).stream()
                        .filter(component -> inheritance.takesAllComponents() || isInheritable(component))
                        .forEach(components::add);
            }
        }
        components.addAll(own(area));
        return components;
    }

    /** Properties of the same area of the pages above, the nearest page last and therefore winning. */
    static Map<PropertyKey, PropertyValue> properties(ContentNode area, AreaInheritance inheritance) {
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>();
        if (inheritance.takesProperties()) {
            sameAreaAbove(area).forEach(above -> properties.putAll(above.properties()));
        }
        return properties;
    }

    private static List<ContentNode> own(ContentNode area) {
        return area.children().stream().filter(child -> child.isType(COMPONENT)).toList();
    }

    private static boolean isInheritable(ContentNode component) {
        return component.text("inheritable").map(Boolean::parseBoolean).orElse(false);
    }

    private static List<ContentNode> sameAreaAbove(ContentNode area) {
        List<ContentNode> found = new ArrayList<>();
        Optional<ContentNode> page = pageOf(area);
        if (page.isPresent()) {
            String below =
                    area.path().value().substring(page.get().path().value().length());
            Optional<ContentNode> above = page.get().parent();
            while (above.isPresent() && !above.get().path().isRoot()) {
                above.filter(node -> node.isType(PAGE))
                        .flatMap(node -> descend(node, below))
                        .ifPresent(found::add);
                above = above.get().parent();
            }
        }
        Collections.reverse(found);
        return found;
    }

    private static Optional<ContentNode> pageOf(ContentNode node) {
        Optional<ContentNode> page = Optional.of(node);
        while (page.isPresent() && !page.get().isType(PAGE)) {
            page = page.get().parent();
        }
        return page;
    }

    private static Optional<ContentNode> descend(ContentNode from, String relative) {
        Optional<ContentNode> node = Optional.of(from);
        for (String step : NodePath.of(relative).value().substring(1).split("/", -1)) {
            node = node.flatMap(n -> n.child(step));
        }
        return node;
    }
}
