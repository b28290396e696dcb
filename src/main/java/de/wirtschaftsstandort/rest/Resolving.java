package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.rest.EndpointDefinition.Resolver;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways in which a property's value is followed. */
enum Resolving {
    ASSET("assetReferenceResolver", "AssetReferenceResolverDefinition"),
    NODE("jcrReferenceResolver", "JcrReferenceResolverDefinition"),
    RICH_TEXT("richTextLinkReferenceResolver", "RichTextLinkReferenceResolverDefinition");

    private final List<String> names;

    Resolving(String... names) {
        this.names = List.of(names);
    }

    static Optional<Resolving> of(Resolver resolver) {
        String name = ClassName.last(resolver.className(), resolver.type());
        return Arrays.stream(values())
                .filter(resolving -> resolving.names.contains(name))
                .findFirst();
    }

    static List<String> allNames() {
        return Stream.of(values())
                .flatMap(resolving -> resolving.names.stream())
                .toList();
    }
}
