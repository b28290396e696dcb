package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.definition.DefinitionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form an editor fills in, whichever generation of YAML it was written in.
 *
 * @param wide whether it asks for more room than a form usually takes
 * @param tabs at least one; the only one of a form without tabs has no name
 * @param actions commit and cancel are always among them
 */
public record DialogDefinition(
        DefinitionId id, Label label, Label description, boolean wide, List<Tab> tabs, List<DialogAction> actions) {

    public DialogDefinition {
        tabs = List.copyOf(tabs);
        actions = List.copyOf(actions);
    }

    /** All fields of all tabs, not those inside other fields. */
    public Stream<Field> fields() {
        return tabs.stream().flatMap(tab -> tab.fields().stream());
    }

    public Optional<Field> field(String name) {
        return fields().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Where the values lie below the edited node, in the order of the fields. */
    public List<StoredAs> storage() {
        return FieldStorage.of(fields().toList()).stream().distinct().toList();
    }
}
