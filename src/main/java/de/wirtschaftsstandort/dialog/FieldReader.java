package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.content.PropertyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads fields; whatever cannot be understood is reported, and the field is there nevertheless. */
final class FieldReader {

    private FieldReader() {}

    /** The fields below a key, a list or a map; one without a name cannot store anything and is left out. */
    static List<Field> all(Keys parent, String key, LabelKeys labels) {
        List<Field> fields = new ArrayList<>();
        for (Keys keys : parent.items(key)) {
            if (keys.name().isEmpty()) {
                keys.error("", "a field needs a name; this one is left out");
            } else {
                fields.add(read(keys, labels.field(keys.name()), keys.name(), false));
            }
        }
        return fields;
    }

    /** @param labels of the field itself */
    static Field read(Keys keys, LabelKeys labels, String name, boolean entry) {
        FieldTypes.Named named = FieldTypes.of(keys);
        return read(new FieldContext(keys, labels, name, named.type(), named.classic(), entry));
    }

    static Field read(FieldContext field) {
        Keys keys = field.keys();
        LabelKeys labels = field.labels();
        FieldSettings settings = SettingsReader.read(field);
        ValueForm form = ValueForms.of(field, settings);
        RuleReader.Rules rules = RuleReader.read(keys, labels);
        Label requiredMessage = labels.part("required", ".errorMessage", keys.text("requiredErrorMessage"), "");
        Field read = new Field(
                field.name(),
                form == ValueForm.ASSET_ID && field.type().isLink() ? FieldType.ASSET : field.type(),
                labels.label(keys.text("label"), field.name()),
                labels.description(keys.text("description")),
                keys.flag("required", false) || rules.required().isPresent(),
                rules.required().orElse(requiredMessage),
                keys.flag("i18n", false),
                keys.flag("readOnly", false),
                initial(keys, settings),
                valueType(field),
                form,
                rules.rules(),
                settings,
                keys.others());
        keys.reportTypingErrors();
        return read;
    }

    private static Optional<Object> initial(Keys keys, FieldSettings settings) {
        Object given = keys.raw("defaultValue");
        if (given == null && settings instanceof FieldSettings.Choice choice) {
            return choice.options().selected().map(Option::value);
        }
        return Optional.ofNullable(given);
    }

    private static PropertyType valueType(FieldContext field) {
        PropertyType otherwise = ValueTypes.converted(field.keys().text("converterClass"))
                .orElse(field.type().stores());
        return ValueTypes.of(field.keys()).orElse(otherwise);
    }
}
