package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionCheck;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.rest.EndpointDefinition.Reference;
import de.wirtschaftsstandort.rest.EndpointDefinition.Resolver;
import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what an endpoint says can be done as it says. */
@Component
final class EndpointChecks implements DefinitionCheck {

    @Override
    public List<Problem> check(DefinitionRegistry registry) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (Definition<EndpointDefinition> definition : registry.all(EndpointTypes.ENDPOINTS)) {
            Findings findings = new Findings(registry, definition, problems);
            check(definition.value(), findings);
            references(definition.value(), findings);
            UnknownKeys.report(definition.resolved(), findings);
            String path = EndpointReading.path(definition);
            String first = taken.putIfAbsent(path, definition.file());
            if (first != null) {
                findings.error("endpointPath", "the address '" + path + "' is taken by " + first);
            }
        }
        return problems;
    }

    /** Collects with the line at which a key stands. */
    record Findings(DefinitionRegistry registry, Definition<EndpointDefinition> definition, List<Problem> problems) {

        void error(String key, String sentence) {
            problems.add(registry.problemAt(definition, key, sentence));
        }

        void warning(String key, String sentence) {
            Problem problem = registry.problemAt(definition, key, sentence);
            problems.add(Problem.warning(problem.file(), problem.line(), problem.sentence()));
        }
    }

    private static void check(EndpointDefinition said, Findings findings) {
        var kind = EndpointKind.of(said.className(), said.type());
        if (kind.isEmpty()) {
            String name = ClassName.last(said.className(), said.type());
            findings.error(
                    said.type() == null ? "class" : "$type",
                    "'" + name + "' is no kind of endpoint; allowed are " + String.join(", ", EndpointKind.allNames())
                            + near(name, EndpointKind.allNames()));
        } else if (isBlank(said.workspace()) && kind.get().workspace().isEmpty()) {
            findings.error("", "the key 'workspace' is required");
        }
        if (EndpointReading.rootPath(said).isEmpty()) {
            findings.error("rootPath", "'" + said.rootPath() + "' is no absolute path such as /standort");
        }
        if (said.limit() != null && (said.limit() < 1 || said.limit() > Endpoint.LARGEST_LIMIT)) {
            findings.warning(
                    "limit",
                    "a page of results has 1 to " + Endpoint.LARGEST_LIMIT + " nodes; " + said.limit()
                            + " becomes the nearest of them");
        }
        negative("depth", said.depth(), findings);
        negative("referenceDepth", said.referenceDepth(), findings);
        if (said.referenceDepth() != null && said.referenceDepth() > Endpoint.MOST_REFERENCES_DEEP) {
            findings.warning(
                    "referenceDepth",
                    "references are followed at most " + Endpoint.MOST_REFERENCES_DEEP + " deep, not "
                            + said.referenceDepth());
        }
    }

    private static void negative(String key, @Nullable Integer said, Findings findings) {
        if (said != null && said < 0) {
            findings.warning(key, "must not be negative; " + said + " counts as 0");
        }
    }

    private static void references(EndpointDefinition said, Findings findings) {
        List<Reference> references = said.references() == null ? List.of() : said.references();
        for (Reference reference : references) {
            String key = reference.name() == null ? "references" : "references." + reference.name();
            if (EndpointReading.propertyName(reference).isEmpty()) {
                findings.error(key, "a reference needs a 'propertyName'");
            }
            if (reference.referenceResolver() == null) {
                findings.error(key, "a reference needs a 'referenceResolver'");
            } else {
                resolver(reference.referenceResolver(), key + ".referenceResolver", findings);
            }
        }
    }

    private static void resolver(Resolver resolver, String key, Findings findings) {
        var resolving = Resolving.of(resolver);
        if (resolving.isEmpty()) {
            String name = ClassName.last(resolver.className(), resolver.type());
            findings.error(
                    key + (resolver.type() == null ? ".class" : ".$type"),
                    "'" + name + "' is no resolver here, the value is written as it is; allowed are "
                            + String.join(", ", Resolving.allNames()) + near(name, Resolving.allNames()));
        } else if (resolving.get() == Resolving.NODE && isBlank(resolver.targetWorkspace())) {
            findings.error(key, "a jcrReferenceResolver needs a 'targetWorkspace'");
        }
        if (!isBlank(resolver.implementationClass())) {
            findings.warning(key + ".implementationClass", "has no effect: no class of a light module is ever loaded");
        }
    }

    static String near(String asked, List<String> known) {
        return NearestMatch.of(asked, known)
                .map(match -> "; did you mean '" + match + "'?")
                .orElse("");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
