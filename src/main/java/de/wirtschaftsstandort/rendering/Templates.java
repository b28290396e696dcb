package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.definition.DefinitionMissing;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.site.ContentMapping;
import de.wirtschaftsstandort.site.Site;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Finds the template of a node, laid over the site's prototype where it says so. */
@Component
public class Templates {

    private final Definitions definitions;
    private volatile Snapshot snapshot;

    Templates(Definitions definitions) {
        this.definitions = definitions;
        this.snapshot = new Snapshot(definitions.current(), new ConcurrentHashMap<>());
    }

    /** Definitions already put together, thrown away with the registry they came from. */
    private record Snapshot(DefinitionRegistry registry, Map<Key, Optional<ActiveDefinition>> active) {}

    private record Key(DefinitionId id, String prototype) {}

    /** Empty when the node names no template or one that is not there. */
    public Optional<ActiveDefinition> of(ContentNode node, Site site) {
        return id(node, site).flatMap(id -> find(id, site.prototype()));
    }

    /** Empty when there is no template of that id. */
    public Optional<ActiveDefinition> of(String id, Site site) {
        return id.isBlank() ? Optional.empty() : find(DefinitionId.of(id), site.prototype());
    }

    /** What to say when {@link #of} found nothing: the nearest ids. */
    RenderingFailed missing(ContentNode node) {
        String place = node.workspace() + ":" + node.path();
        Optional<String> template = node.template();
        if (template.isEmpty()) {
            return new RenderingFailed(place + " names no template (property mgnl:template)");
        }
        try {
            definitions.current().require(TemplateTypes.TEMPLATES, DefinitionId.of(template.get()));
            return new RenderingFailed(place + ": template '" + template.get() + "' came back just now, try again");
        } catch (DefinitionMissing missing) {
            return new RenderingFailed(place + ": " + missing.getMessage(), missing);
        }
    }

    private static Optional<DefinitionId> id(ContentNode node, Site site) {
        return node.template()
                .or(() -> site.mappings().stream()
                        .filter(mapping -> mapping.workspace().equals(node.workspace()))
                        .filter(mapping -> node.path().isWithin(mapping.handlePrefix()))
                        .map(ContentMapping::template)
                        .filter(template -> !template.isBlank())
                        .findFirst())
                .filter(template -> !template.isBlank())
                .map(DefinitionId::of);
    }

    private Optional<ActiveDefinition> find(DefinitionId id, String prototype) {
        DefinitionRegistry registry = definitions.current();
        Snapshot current = snapshot;
        if (current.registry() != registry) {
            current = new Snapshot(registry, new ConcurrentHashMap<>());
            snapshot = current;
        }
        return current.active().computeIfAbsent(new Key(id, prototype), key -> build(registry, key));
    }

    private static Optional<ActiveDefinition> build(DefinitionRegistry registry, Key key) {
        return registry.find(TemplateTypes.TEMPLATES, key.id()).map(page -> prototype(registry, page, key.prototype())
                .map(prototype -> ActiveDefinition.merged(page, prototype))
                .orElseGet(() -> ActiveDefinition.of(page)));
    }

    private static Optional<Definition<TemplateDefinition>> prototype(
            DefinitionRegistry registry, Definition<TemplateDefinition> page, String prototype) {
        return page.value().renderType().equals(Prototypes.SITE) && !prototype.isBlank()
                ? registry.find(TemplateTypes.TEMPLATES, DefinitionId.of(prototype))
                : Optional.empty();
    }
}
