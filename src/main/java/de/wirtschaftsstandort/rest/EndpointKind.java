package de.wirtschaftsstandort.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a definition calls itself, by class or short name. */
enum EndpointKind {
    CONTENT("", "mgnl:content"),
    PAGES("website", "mgnl:page");

    private static final Map<String, EndpointKind> BY_NAME = Map.of(
            "JcrDeliveryEndpointDefinition", CONTENT,
            "jcrDeliveryEndpoint_v2", CONTENT,
            "deliveryEndpoint_v2", CONTENT,
            "JcrPagesDeliveryEndpointDefinition", PAGES,
            "PagesDeliveryEndpointDefinition", PAGES,
            "jcrPagesDeliveryEndpoint_v2", PAGES,
            "pagesDeliveryEndpoint_v2", PAGES);

    private final String workspace;
    private final String nodeType;

    EndpointKind(String workspace, String nodeType) {
        this.workspace = workspace;
        this.nodeType = nodeType;
    }

    /** Used when the definition names none; empty where it has to. */
    String workspace() {
        return workspace;
    }

    String nodeType() {
        return nodeType;
    }

    /** Files that name neither class nor type are plain endpoints. */
    static Optional<EndpointKind> of(@Nullable String className, @Nullable String type) {
        String name = ClassName.last(className, type);
        return name.isEmpty() ? Optional.of(CONTENT) : Optional.ofNullable(BY_NAME.get(name));
    }

    static List<String> allNames() {
        return BY_NAME.keySet().stream().sorted().toList();
    }
}
