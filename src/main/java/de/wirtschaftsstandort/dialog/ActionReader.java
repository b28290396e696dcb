package de.wirtschaftsstandort.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the buttons of a dialog; commit and cancel are there whether written or not. */
final class ActionReader {

    private ActionReader() {}

    static List<DialogAction> read(Keys root, Keys form, LabelKeys labels) {
        List<DialogAction> actions = new ArrayList<>();
        List<Keys> written = new ArrayList<>(root.items("actions"));
        if (form != root) {
            written.addAll(form.items("actions"));
        }
        for (Keys keys : written) {
            String given = keys.text("$type", "class");
            Label label = labels.part("actions." + keys.name(), ".label", keys.text("label"), keys.name());
            actions.add(new DialogAction(keys.name(), kind(keys, given), label, given));
        }
        addMissing(actions, DialogAction.Kind.COMMIT, "commit", labels);
        addMissing(actions, DialogAction.Kind.CANCEL, "cancel", labels);
        return actions;
    }

    private static void addMissing(List<DialogAction> actions, DialogAction.Kind kind, String name, LabelKeys labels) {
        if (actions.stream().noneMatch(action -> action.kind() == kind)) {
            actions.add(new DialogAction(name, kind, labels.part("actions." + name, ".label", "", name), ""));
        }
    }

    private static DialogAction.Kind kind(Keys keys, String given) {
        String simple = FieldContext.simple(given).toLowerCase(Locale.ROOT);
        boolean foreign = given.contains(".") && !given.startsWith("info.magnolia.");
        DialogAction.Kind kind = kind(simple.isEmpty() || foreign ? keys.name().toLowerCase(Locale.ROOT) : simple);
        if (foreign) {
            keys.warn(
                    "",
                    "the action '" + given + "' is foreign Java code and not run; "
                            + (kind == DialogAction.Kind.FOREIGN
                                    ? "it is not offered"
                                    : "what Magnolia does for '" + keys.name() + "' is done instead"));
        } else if (kind == DialogAction.Kind.FOREIGN) {
            keys.warn("", "the action '" + given + "' is not known in dialogs and not offered");
        }
        return kind;
    }

    private static DialogAction.Kind kind(String name) {
        if (name.startsWith("save") || name.startsWith("commit")) {
            return DialogAction.Kind.COMMIT;
        }
        return name.startsWith("cancel") || name.startsWith("close")
                ? DialogAction.Kind.CANCEL
                : DialogAction.Kind.FOREIGN;
    }
}
