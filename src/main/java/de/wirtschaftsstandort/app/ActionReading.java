package de.wirtschaftsstandort.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what can be done. */
final class ActionReading {

    private static final KnownClasses<ActionKind> KINDS = new KnownClasses<>(ActionKind.class);
    private static final String WITHOUT = "the action is left out";
    private static final String USUAL_DETAIL = "detail";

    private ActionReading() {}

    static Map<String, AppAction> read(
            String key, @Nullable Map<String, @Nullable ActionDescriptor> said, AppFindings findings) {
        Map<String, AppAction> actions = new LinkedHashMap<>();
        if (said != null) {
            said.forEach((name, action) -> {
                if (action != null && !Boolean.FALSE.equals(action.enabled())) {
                    AppAction read = action(name, key + "." + name, action, findings);
                    if (read != null) {
                        actions.put(name, read);
                    }
                }
            });
        }
        return actions;
    }

    private static @Nullable AppAction action(String name, String key, ActionDescriptor said, AppFindings findings) {
        String type = AppFindings.text(said.type());
        if (type.isEmpty()) {
            findings.warning(key, "the action '" + name + "' says no $type, " + WITHOUT);
            return null;
        }
        ActionKind kind = findings.kind(KINDS, key, type, "action", WITHOUT).orElse(null);
        if (kind == null) {
            return null;
        }
        findings.kind(
                KINDS,
                key + ".implementationClass",
                said.implementationClass(),
                "class",
                "the action does what its kind does");
        kind = kind == ActionKind.OPEN_DETAIL ? byView(key, said, findings) : kind;
        boolean opensDetail =
                List.of(ActionKind.ADD, ActionKind.EDIT, ActionKind.VIEW).contains(kind);
        String subApp = AppFindings.text(said.subAppName());
        return new AppAction(
                name,
                kind,
                AppFindings.text(said.label()),
                AppFindings.text(said.icon()),
                AppFindings.text(said.dialogId()),
                AppFindings.text(said.appName()),
                subApp.isEmpty() && opensDetail ? USUAL_DETAIL : subApp,
                AppFindings.text(said.nodeType()),
                Boolean.TRUE.equals(said.recursive()),
                AvailabilityReading.read(key + ".availability", said.availability(), findings));
    }

    private static ActionKind byView(String key, ActionDescriptor said, AppFindings findings) {
        String view = AppFindings.text(said.viewType());
        return switch (view.toLowerCase(Locale.ROOT)) {
            case "add" -> ActionKind.ADD;
            case "view" -> ActionKind.VIEW;
            case "edit", "" -> ActionKind.EDIT;
            default -> {
                findings.error(key + ".viewType", "'" + view + "' is not allowed; allowed are add, edit, view");
                yield ActionKind.EDIT;
            }
        };
    }
}
