package de.wirtschaftsstandort.app;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.definition.DefinitionType.IdStyle;
import de.wirtschaftsstandort.definition.Definitions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The apps of all modules, as the current definitions have them. */
public final class Apps {

    public static final DefinitionType<AppDescriptor> APPS =
            new DefinitionType<>("apps", IdStyle.NAME, AppDescriptor.class);

    private final Definitions definitions;
    private volatile Snapshot last = new Snapshot(-1, Map.of());

    public Apps(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Sorted by id. */
    public List<AppDefinition> all() {
        return List.copyOf(byId().values());
    }

    /** By the id of the definition, the name of its file. */
    public Optional<AppDefinition> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    private Map<String, AppDefinition> byId() {
        DefinitionRegistry registry = definitions.current();
        Snapshot known = last;
        if (known.version() != registry.version()) {
            Map<String, AppDefinition> apps = new LinkedHashMap<>();
            for (Definition<AppDescriptor> app : registry.all(APPS)) {
                // What is wrong was reported by the check when the definitions were loaded.
                apps.put(app.id().value(), AppReading.read(registry, app, problem -> {}));
            }
            known = new Snapshot(registry.version(), apps);
            last = known;
        }
        return known.apps();
    }

    private record Snapshot(long version, Map<String, AppDefinition> apps) {}
}
