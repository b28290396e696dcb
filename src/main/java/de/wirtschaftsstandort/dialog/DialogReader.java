package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.shared.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the typed dialog of a definition; what is wrong is reported and left out, never thrown. */
final class DialogReader {

    private static final Set<String> WIDE = Set.of("wide", "large", "full", "fullscreen");

    private DialogReader() {}

    static DialogDefinition read(DefinitionRegistry registry, Definition<?> definition, Consumer<Problem> problems) {
        Keys root = new Keys(definition.resolved(), "", "", new Findings(registry, definition, problems));
        LabelKeys labels = LabelKeys.of(definition.id());
        Keys form = form(root);
        List<Tab> tabs = TabReader.read(form, labels);
        if (form != root && !form.has("tabs") && !form.has("properties") && !form.has("fields")) {
            form.warn("", "the form has no fields: 'properties' or 'tabs' are missing");
        }
        reportTwins(form, tabs);
        String label = root.text("label");
        return new DialogDefinition(
                definition.id(),
                labels.label(
                        label.isEmpty() ? form.text("label") : label,
                        definition.id().value()),
                labels.description(root.has("description") ? root.text("description") : form.text("description")),
                isWide(root) || isWide(form),
                tabs,
                ActionReader.read(root, form, labels));
    }

    /** A form within a definition of another type; whoever owns that type checks it. */
    static DialogDefinition read(
            DefinitionRegistry registry, Definition<?> holder, String label, Map<String, @Nullable Object> form) {
        Keys keys = new Keys(form, "", "", new Findings(registry, holder, problem -> {}));
        LabelKeys labels = LabelKeys.of(holder.id());
        return new DialogDefinition(
                holder.id(),
                labels.label(label, holder.id().value()),
                labels.description(keys.text("description")),
                isWide(keys),
                TabReader.read(keys, labels),
                ActionReader.read(keys, keys, labels));
    }

    /** {@code wide: true}, or one of the larger widths. */
    private static boolean isWide(Keys keys) {
        return keys.flag("wide", false) || WIDE.contains(keys.text("width").toLowerCase(Locale.ROOT));
    }

    private static Keys form(Keys root) {
        if (root.has("form")) {
            return root.child("form");
        }
        root.warn(
                "",
                root.has("workbenchChooser")
                        ? "a chooser dialog is not used here: a link opens the chooser of its workspace"
                        : "there is no 'form' here, so this is no dialog; a fragment needs no 'form' once another file"
                                + " includes it");
        return root;
    }

    private static void reportTwins(Keys form, List<Tab> tabs) {
        Set<String> names = new HashSet<>();
        for (Tab tab : tabs) {
            for (Field field : tab.fields()) {
                if (!names.add(field.name())) {
                    form.warn("", "the field '" + field.name() + "' is there twice; both edit the same value");
                }
            }
        }
    }
}
