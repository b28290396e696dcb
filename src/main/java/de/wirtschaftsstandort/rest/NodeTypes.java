package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Node types an endpoint names. The store knows no inheritance of types; that of Magnolia is known here: areas and
 * components are content nodes, and every type that is none of the house's own is content, as content types make it.
 *
 * @param strict without subtypes
 */
record NodeTypes(List<String> names, boolean strict) {

    private static final String CONTENT = "mgnl:content";
    private static final String ANYTHING = "nt:base";

    /** The workspace itself, which is no content. */
    private static final String ROOT = "rep:root";

    private static final Map<String, List<String>> SUBTYPES = Map.of(
            "mgnl:contentNode", List.of("mgnl:area", "mgnl:component"),
            "nt:hierarchyNode", List.of("mgnl:folder", "mgnl:asset"));

    private static final Set<String> NOT_CONTENT = Set.of(
            ROOT,
            "mgnl:folder",
            "mgnl:contentNode",
            "mgnl:area",
            "mgnl:component",
            "mgnl:asset",
            "mgnl:resource",
            "nt:folder",
            "nt:unstructured");

    NodeTypes {
        names = List.copyOf(names);
    }

    boolean include(String nodeType) {
        if (names.contains(nodeType)) {
            return true;
        }
        return !strict
                && names.stream()
                        .anyMatch(name -> SUBTYPES.getOrDefault(name, List.of()).contains(nodeType)
                                || (name.equals(CONTENT) && !NOT_CONTENT.contains(nodeType))
                                || (name.equals(ANYTHING) && !nodeType.equals(ROOT)));
    }

    /** The query restricted to these types. */
    ContentQuery within(ContentQuery query) {
        if (!strict && names.contains(ANYTHING)) {
            return query.filtered(List.of(new NodeFilter.Not(new NodeFilter.OfType(ROOT))));
        }
        List<String> all = new ArrayList<>(names);
        if (!strict) {
            names.forEach(name -> all.addAll(SUBTYPES.getOrDefault(name, List.of())));
        }
        if (strict || !names.contains(CONTENT)) {
            return query.ofTypes(all.toArray(String[]::new));
        }
        List<NodeFilter> named =
                all.stream().<NodeFilter>map(NodeFilter.OfType::new).toList();
        List<NodeFilter> other = NOT_CONTENT.stream()
                .sorted()
                .<NodeFilter>map(NodeFilter.OfType::new)
                .toList();
        List<NodeFilter> either = new ArrayList<>(named);
        either.add(new NodeFilter.Not(new NodeFilter.AnyOf(other)));
        return query.filtered(List.of(new NodeFilter.AnyOf(either)));
    }
}
