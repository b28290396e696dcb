package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.shared.NearestMatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a field whose other fields depend on a choice. */
final class SwitchableReader {

    private SwitchableReader() {}

    static FieldSettings read(FieldContext field) {
        return field.classic() ? classic(field) : withForms(field);
    }

    private static FieldSettings withForms(FieldContext field) {
        Keys keys = field.keys();
        Map<String, List<Field>> forms = new LinkedHashMap<>();
        for (Keys form : keys.items("forms")) {
            forms.put(form.name(), FieldReader.all(form, "properties", field.labels()));
        }
        if (forms.isEmpty()) {
            keys.error("", "the field needs 'forms', one for each value of its 'field'");
        }
        Keys chosen = keys.child("field");
        String given = chosen.text("name");
        String name = given.isEmpty() ? "field" : given;
        Field selector = chosen.isEmpty()
                ? missing(field, name)
                : FieldReader.read(chosen, field.labels().field(name), name, false);
        check(keys, "forms", selector, forms);
        return new FieldSettings.Switchable(selector, forms, PlacementReader.read(field));
    }

    /** The choice is written as options of the field itself, and each field belongs to the option of its name. */
    private static FieldSettings classic(FieldContext field) {
        Keys keys = field.keys();
        FieldType type =
                keys.text("selectionType").equalsIgnoreCase("select") ? FieldType.SELECT : FieldType.RADIO_BUTTONS;
        Field selector = selector(field, type, field.name(), OptionReader.read(keys, field.labels()));
        Map<String, List<Field>> forms = new LinkedHashMap<>();
        FieldReader.all(keys, "fields", field.labels()).forEach(each -> forms.put(each.name(), List.of(each)));
        if (forms.isEmpty()) {
            keys.error("", "the field needs 'fields', one for each of its options");
        }
        check(keys, "fields", selector, forms);
        return new FieldSettings.Switchable(selector, forms, PlacementReader.read(field));
    }

    private static Field missing(FieldContext field, String name) {
        field.keys().error("", "the field needs a 'field' to choose between its forms");
        return selector(field, FieldType.SELECT, name, new OptionSource.None());
    }

    private static Field selector(FieldContext field, FieldType type, String name, OptionSource options) {
        LabelKeys labels = field.labels();
        FieldSettings.Choice choice = new FieldSettings.Choice(options, false, false, false);
        return new Field(
                name,
                type,
                labels.label(field.keys().text("label"), field.name()),
                Label.NONE,
                field.keys().flag("required", false),
                Label.NONE,
                false,
                false,
                options.selected().map(Option::value),
                type.stores(),
                type.form(),
                List.of(),
                choice,
                Map.of());
    }

    private static void check(Keys keys, String key, Field selector, Map<String, List<Field>> forms) {
        if (selector.settings() instanceof FieldSettings.Choice choice
                && choice.options() instanceof OptionSource.Listed listed) {
            List<String> values = listed.options().stream().map(Option::value).toList();
            for (String form : forms.keySet()) {
                if (!values.contains(form)) {
                    String near = NearestMatch.of(form, values)
                            .map(name -> "; did you mean '" + name + "'?")
                            .orElse("");
                    keys.warn(
                            key + "." + form,
                            "no option has the value '" + form + "', so these fields never show" + near);
                }
            }
        }
    }
}
