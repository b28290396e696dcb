package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.definition.DefinitionType.IdStyle;
import de.wirtschaftsstandort.definition.Definitions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The content types of all modules, as the current definitions have them. */
public final class ContentTypes {

    public static final DefinitionType<ContentTypeDefinition> CONTENT_TYPES = new DefinitionType<>(
            "contentTypes",
            IdStyle.NAME,
            ContentTypeDefinition.class,
            Map.of("apps", (id, said) -> GeneratedApp.of(ContentTypeReading.read(id.value(), said))));

    private final Definitions definitions;
    private volatile Snapshot last = new Snapshot(-1, Map.of());

    public ContentTypes(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Sorted by name. */
    public List<ContentType> all() {
        return List.copyOf(byName().values());
    }

    public Optional<ContentType> find(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    /** The type an item has; of several the first by name. */
    public Optional<ContentType> of(ContentNode item) {
        return byName().values().stream().filter(type -> type.has(item)).findFirst();
    }

    static Map<String, ContentType> read(DefinitionRegistry registry) {
        Map<String, ContentType> types = new LinkedHashMap<>();
        for (Definition<ContentTypeDefinition> definition : registry.all(CONTENT_TYPES)) {
            String name = definition.id().value();
            types.put(name, ContentTypeReading.read(name, definition.value()));
        }
        return types;
    }

    private Map<String, ContentType> byName() {
        DefinitionRegistry registry = definitions.current();
        Snapshot known = last;
        if (known.version() != registry.version()) {
            known = new Snapshot(registry.version(), read(registry));
            last = known;
        }
        return known.types();
    }

    private record Snapshot(long version, Map<String, ContentType> types) {}
}
