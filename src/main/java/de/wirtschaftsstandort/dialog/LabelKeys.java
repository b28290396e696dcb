package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.definition.DefinitionId;
import java.util.ArrayList;
import java.util.List;

/**
 * The message keys Magnolia generates for a place in a dialog, more specific ones first: with and without the module, with
 * and without the tab, down to {@code fields.<name>}.
 *
 * @param dialog id with dots instead of colon and slashes
 * @param path names of the fields from the outermost to this one; empty for the dialog or tab itself
 */
record LabelKeys(String dialog, String tab, List<String> path) {

    LabelKeys {
        path = List.copyOf(path);
    }

    static LabelKeys of(DefinitionId id) {
        return new LabelKeys(id.value().replace(':', '.').replace('/', '.'), "", List.of());
    }

    LabelKeys tab(String name) {
        return new LabelKeys(dialog, name, path);
    }

    LabelKeys field(String name) {
        List<String> deeper = new ArrayList<>(path);
        deeper.add(name);
        return new LabelKeys(dialog, tab, deeper);
    }

    /** Of the field at this place; of the tab or dialog when there is no field. */
    Label label(String given, String otherwise) {
        return new Label(given, keys("", ".label", true), otherwise);
    }

    Label description(String given) {
        return new Label(given, keys("", ".description", false), "");
    }

    /** Of something that belongs to the field, e.g. {@code options.red} with {@code .label}. */
    Label part(String part, String suffix, String given, String otherwise) {
        List<String> keys = keys("." + part, suffix, suffix.equals(".label"));
        if (part.startsWith("validators.") || part.startsWith("actions.")) {
            keys.add(part + suffix);
        }
        return new Label(given, keys, otherwise);
    }

    private List<String> keys(String part, String suffix, boolean alsoBare) {
        List<String> places = new ArrayList<>();
        String own = String.join(".", path);
        for (String start :
                dialog.contains(".") ? List.of(dialog, dialog.substring(dialog.indexOf('.') + 1)) : List.of(dialog)) {
            if (!tab.isEmpty()) {
                places.add(joined(start, tab, own));
            }
            if (tab.isEmpty() || !own.isEmpty()) {
                places.add(joined(start, own));
            }
        }
        if (!own.isEmpty()) {
            places.add("fields." + path.get(path.size() - 1));
        } else {
            places.add(tab.isEmpty() ? "dialogs." + dialog.substring(dialog.indexOf('.') + 1) : "tabs." + tab);
        }
        List<String> keys = new ArrayList<>();
        for (String place : places) {
            keys.add(place + part + suffix);
            if (alsoBare) {
                keys.add(place + part);
            }
        }
        return keys;
    }

    private static String joined(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                said.add(part);
            }
        }
        return String.join(".", said);
    }
}
