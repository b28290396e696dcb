package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The typed dialogs of the current registry; each is read once per load. Problems are those of {@link DialogCheck}. */
public final class Dialogs {

    private final Definitions definitions;
    private volatile Read read = new Read(-1, new ConcurrentHashMap<>());

    public Dialogs(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Also finds fragments, as a dialog with what they have. */
    public Optional<DialogDefinition> find(DefinitionId id) {
        DefinitionRegistry registry = definitions.current();
        return registry.find(DialogTypes.DIALOGS, id).map(definition -> of(registry)
                .computeIfAbsent(id, key -> DialogReader.read(registry, definition, problem -> {})));
    }

    /**
     * A form that stands in a definition of another type, such as the detail of an app; it is read on each call.
     *
     * @param holder gives the message keys of its fields their beginning
     * @param form plain data as below {@code form} of a dialog
     */
    public DialogDefinition read(Definition<?> holder, String label, Map<String, @Nullable Object> form) {
        return DialogReader.read(definitions.current(), holder, label, form);
    }

    /** All that are no fragments of others, sorted by id. */
    public List<DialogDefinition> all() {
        DefinitionRegistry registry = definitions.current();
        return registry.all(DialogTypes.DIALOGS).stream()
                .filter(definition -> !registry.isFragment(definition))
                .flatMap(definition -> find(definition.id()).stream())
                .toList();
    }

    private Map<DefinitionId, DialogDefinition> of(DefinitionRegistry registry) {
        Read known = read;
        if (known.version() != registry.version()) {
            known = new Read(registry.version(), new ConcurrentHashMap<>());
            read = known;
        }
        return known.dialogs();
    }

    private record Read(long version, Map<DefinitionId, DialogDefinition> dialogs) {}
}
