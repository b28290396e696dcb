package de.wirtschaftsstandort.dialog;

import java.util.TreeMap;

/** A dialog as text, for comparing; what has its usual value is left out. */
final class DialogText {

    private final StringBuilder text = new StringBuilder();

    private DialogText() {}

    static String of(DialogDefinition dialog) {
        DialogText writer = new DialogText();
        writer.line(
                0,
                "dialog " + dialog.id() + label(dialog.label(), dialog.id().value()) + (dialog.wide() ? " wide" : ""));
        for (Tab tab : dialog.tabs()) {
            if (!tab.name().isEmpty()) {
                writer.line(1, "tab " + tab.name() + label(tab.label(), tab.name()));
            }
            tab.fields().forEach(field -> writer.field(tab.name().isEmpty() ? 1 : 2, field));
        }
        for (DialogAction action : dialog.actions()) {
            if (!action.definition().isEmpty()) {
                writer.line(1, "action " + action.name() + " " + action.kind() + label(action.label(), action.name()));
            }
        }
        writer.line(0, "stored");
        dialog.storage().forEach(stored -> writer.stored(1, stored));
        return writer.text.toString();
    }

    private void field(int depth, Field field) {
        StringBuilder said = new StringBuilder(field.name() + " " + field.type());
        said.append(label(field.label(), field.name()));
        add(said, "description", field.description().given());
        add(said, field.required(), "required");
        add(said, "requiredMessage", field.requiredMessage().given());
        add(said, field.translated(), "translated");
        add(said, field.readOnly(), "readOnly");
        field.initial().ifPresent(value -> add(said, "initial", value.toString()));
        said.append(settings(field.settings()));
        field.rules().forEach(rule -> said.append(" rule ").append(rule(rule)));
        if (!field.others().isEmpty()) {
            said.append(" others ").append(new TreeMap<>(field.others()));
        }
        line(depth, said.toString());
        if (field.settings() instanceof FieldSettings.Multi multi) {
            field(depth + 1, multi.entry());
        } else if (field.settings() instanceof FieldSettings.Composite composite) {
            composite.fields().forEach(each -> field(depth + 1, each));
        } else if (field.settings() instanceof FieldSettings.Switchable switchable) {
            field(depth + 1, switchable.selector());
            switchable.forms().forEach((value, fields) -> {
                line(depth + 1, "when " + value);
                fields.forEach(each -> field(depth + 2, each));
            });
        } else if (field.settings() instanceof FieldSettings.Choice choice
                && choice.options() instanceof OptionSource.Listed listed) {
            listed.options()
                    .forEach(option -> line(
                            depth + 1,
                            "option " + option.value() + label(option.label(), option.value())
                                    + (option.selected() ? " selected" : "")));
        }
    }

    private static String settings(FieldSettings settings) {
        StringBuilder said = new StringBuilder();
        if (settings instanceof FieldSettings.TextInput input) {
            add(said, input.rows() > 1, "rows=" + input.rows());
            add(said, input.maxLength() > 0, "maxLength=" + input.maxLength());
            add(said, "placeholder", input.placeholder().given());
        } else if (settings instanceof FieldSettings.Choice choice) {
            add(said, choice.several(), "several");
            add(said, choice.searchable(), "searchable");
            add(said, choice.horizontal(), "horizontal");
            add(
                    said,
                    !(choice.options() instanceof OptionSource.Listed),
                    choice.options().toString());
        } else if (settings instanceof FieldSettings.Multi multi) {
            add(said, true, multi.storage().toString());
            add(said, !multi.orderable(), "fixed");
            add(said, "add", multi.add().given());
        } else if (settings instanceof FieldSettings.Composite composite) {
            add(said, composite.horizontal(), "horizontal");
        } else if (settings instanceof FieldSettings.CheckBox box) {
            add(said, "beside", box.beside().given());
        } else if (settings instanceof FieldSettings.StaticText fixed) {
            add(said, "text", fixed.text().given());
        } else if (!(settings instanceof FieldSettings.None || settings instanceof FieldSettings.Switchable)) {
            add(said, true, settings.toString());
        }
        return said.toString();
    }

    private static String rule(ValidationRule rule) {
        String said = rule.toString();
        return said.substring(0, said.indexOf("message=")).replaceFirst("(, )?$", "") + "]"
                + (rule.message().given().isEmpty() ? "" : " '" + rule.message().given() + "'");
    }

    private void stored(int depth, StoredAs stored) {
        if (stored instanceof StoredAs.Property property) {
            line(
                    depth,
                    "property " + property.name() + " " + property.type() + (property.multiple() ? "[]" : "")
                            + (property.form() == ValueForm.PLAIN ? "" : " " + property.form())
                            + translated(property.translated()));
        } else if (stored instanceof StoredAs.ChildNode node) {
            line(depth, "node " + node.name() + " " + node.nodeType() + translated(node.translated()));
            node.content().forEach(each -> stored(depth + 1, each));
        } else if (stored instanceof StoredAs.Entries entries) {
            String place = entries.parent("");
            line(
                    depth,
                    "nodes " + (place.isEmpty() ? "" : place + "/") + entries.entry(0, "value", "") + "… "
                            + entries.nodeType() + translated(entries.translated()));
            entries.content().forEach(each -> stored(depth + 1, each));
        } else if (stored instanceof StoredAs.NumberedProperties numbered) {
            line(
                    depth,
                    "node " + numbered.parent() + " with 0… " + numbered.type() + translated(numbered.translated()));
        } else if (stored instanceof StoredAs.Branches branches) {
            stored(depth, branches.choice());
            branches.branches().forEach((value, content) -> {
                line(depth, "when " + value);
                content.forEach(each -> stored(depth + 1, each));
            });
        }
    }

    private static String translated(boolean translated) {
        return translated ? " translated" : "";
    }

    private static String label(Label label, String usual) {
        return label.given().isEmpty() || label.given().equals(usual) ? "" : " '" + label.given() + "'";
    }

    private static void add(StringBuilder said, boolean is, String word) {
        said.append(is ? " " + word : "");
    }

    private static void add(StringBuilder said, String key, String value) {
        said.append(value.isEmpty() ? "" : " " + key + "='" + value + "'");
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
