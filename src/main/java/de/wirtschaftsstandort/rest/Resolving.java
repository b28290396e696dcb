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

    private final String shortName;
    private final String className;

    Resolving(String shortName, String className) {
        this.shortName = shortName;
        this.className = className;
    }

    static Optional<Resolving> of(Resolver resolver) {
        String name = ClassName.last(resolver.className(), resolver.type());
        return Arrays.stream(values())
                .filter(resolving -> name.equals(resolving.shortName) || name.equals(resolving.className))
                .findFirst();
    }

    static List<String> allNames() {
        return Stream.of(values())
                .flatMap(resolving -> Stream.of(resolving.shortName, resolving.className))
                .toList();
    }
}
