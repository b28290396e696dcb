package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.content.PropertyType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a dialog.
 *
 * @param label the field's name where there is no text
 * @param requiredMessage shown when nothing is filled in; may be empty
 * @param translated whether each language of the site has a value of its own
 * @param initial value as long as nothing is stored
 * @param valueType of the property; of one value where there are several
 * @param rules a value has to satisfy, beyond being there
 * @param others keys of the definition that have no meaning here, as written
 */
public record Field(
        String name,
        FieldType type,
        Label label,
        Label description,
        boolean required,
        Label requiredMessage,
        boolean translated,
        boolean readOnly,
        Optional<Object> initial,
        PropertyType valueType,
        ValueForm form,
        List<ValidationRule> rules,
        FieldSettings settings,
        Map<String, Object> others) {

    public Field {
        rules = List.copyOf(rules);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** The settings as the type's own record; fails when the field is of another type. */
    public <T extends FieldSettings> T settings(Class<T> kind) {
        return kind.cast(settings);
    }

    /** Where its values lie below the node it edits; empty for a field that stores nothing. */
    public List<StoredAs> storage() {
        return FieldStorage.of(this);
    }
}
