package de.wirtschaftsstandort.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a definition calls itself, by class or short name. */
enum EndpointKind {
    CONTENT("", "mgnl:content", "JcrDeliveryEndpointDefinition", "jcrDeliveryEndpoint_v2", "deliveryEndpoint_v2"),
    PAGES(
            "website",
            "mgnl:page",
            "JcrPagesDeliveryEndpointDefinition",
            "PagesDeliveryEndpointDefinition",
            "pagesDeliveryEndpoint_v2",
            "jcrPagesDeliveryEndpoint_v2");

    private final String workspace;
    private final String nodeType;
    private final List<String> names;

    EndpointKind(String workspace, String nodeType, String... names) {
        this.workspace = workspace;
        this.nodeType = nodeType;
        this.names = List.of(names);
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
        return name.isEmpty()
                ? Optional.of(CONTENT)
                : Arrays.stream(values())
                        .filter(kind -> kind.names.contains(name))
                        .findFirst();
    }

    static List<String> allNames() {
        return Stream.of(values()).flatMap(kind -> kind.names.stream()).toList();
    }
}
