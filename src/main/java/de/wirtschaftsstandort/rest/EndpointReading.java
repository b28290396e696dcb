package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.rest.EndpointDefinition.Reference;
import de.wirtschaftsstandort.rest.EndpointDefinition.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills in what a definition leaves open; one that opens nothing for certain gives no endpoint. */
final class EndpointReading {

    private static final Pattern VERSIONED = Pattern.compile("(.+)_(v\\d+)");
    private static final int USUAL_LIMIT = 10;

    private EndpointReading() {}

    /** Empty for an unknown class, and where workspace or root path are missing or wrong. */
    static Optional<Endpoint> read(Definition<EndpointDefinition> definition) {
        EndpointDefinition said = definition.value();
        Optional<EndpointKind> kind = EndpointKind.of(said.className(), said.type());
        Optional<NodePath> rootPath = rootPath(said);
        String workspace =
                kind.map(known -> text(said.workspace(), known.workspace())).orElse("");
        if (kind.isEmpty() || workspace.isEmpty() || rootPath.isEmpty()) {
            return Optional.empty();
        }
        boolean strict = Boolean.TRUE.equals(said.strict());
        return Optional.of(new Endpoint(
                path(definition),
                workspace,
                rootPath.get(),
                new NodeTypes(names(said.nodeTypes(), kind.get().nodeType()), strict),
                new NodeTypes(names(said.childNodeTypes(), "mgnl:contentNode"), strict),
                within(said.depth(), 0, Endpoint.DEEPEST),
                systemProperties(said),
                Math.max(1, within(said.limit(), USUAL_LIMIT, Endpoint.LARGEST_LIMIT)),
                references(said),
                within(said.referenceDepth(), 1, Endpoint.MOST_REFERENCES_DEEP),
                Boolean.TRUE.equals(said.referenceRepeat())));
    }

    /** The written one, else the file's place; a version at its end is a step of its own. */
    static String path(Definition<EndpointDefinition> definition) {
        String written = text(definition.value().endpointPath(), "").replaceAll("^/+|/+$", "");
        if (!written.isEmpty()) {
            return written;
        }
        Matcher versioned = VERSIONED.matcher(definition.id().value());
        return versioned.matches()
                ? versioned.group(1) + "/" + versioned.group(2)
                : definition.id().value();
    }

    /** Empty when what is written is no path. */
    static Optional<NodePath> rootPath(EndpointDefinition said) {
        String written = text(said.rootPath(), "/");
        String path = written.length() > 1 ? written.replaceAll("/$", "") : written;
        return path.startsWith("/") && !path.contains("//") ? Optional.of(NodePath.of(path)) : Optional.empty();
    }

    private static SystemProperties systemProperties(EndpointDefinition said) {
        if (said.systemProperties() != null) {
            return SystemProperties.of(said.systemProperties());
        }
        return Boolean.TRUE.equals(said.includeSystemProperties()) ? SystemProperties.ALL : SystemProperties.NONE;
    }

    private static List<EndpointReference> references(EndpointDefinition said) {
        List<EndpointReference> references = new ArrayList<>();
        if (said.references() != null) {
            said.references().forEach(reference -> reference(reference).ifPresent(references::add));
        }
        return references;
    }

    /** Without a property name the reference's own name counts. */
    private static Optional<EndpointReference> reference(Reference said) {
        if (said.referenceResolver() == null) {
            return Optional.empty();
        }
        Resolver resolver = said.referenceResolver();
        return Resolving.of(resolver)
                .map(resolving -> new EndpointReference(
                        propertyName(said),
                        text(said.nodeType(), ""),
                        resolving,
                        !Boolean.FALSE.equals(resolver.expand()),
                        text(resolver.targetWorkspace(), ""),
                        Boolean.TRUE.equals(resolver.generateLink()),
                        !Boolean.FALSE.equals(resolver.includeDownloadLink()),
                        !Boolean.FALSE.equals(resolver.includeAssetMetadata()),
                        resolver.assetRenditions() == null ? List.of() : resolver.assetRenditions()));
    }

    static String propertyName(Reference said) {
        return text(said.propertyName(), text(said.name(), ""));
    }

    private static List<String> names(@Nullable List<String> said, String usual) {
        return said == null || said.isEmpty()
                ? List.of(usual)
                : said.stream().map(String::trim).toList();
    }

    private static String text(@Nullable String said, String usual) {
        return said == null || said.isBlank() ? usual : said.trim();
    }

    private static int within(@Nullable Integer said, int usual, int most) {
        return said == null ? usual : Math.max(0, Math.min(said, most));
    }
}
