package de.wirtschaftsstandort.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A content app, complete, whichever generation its file is of.
 *
 * @param name unique among apps
 * @param module where it is defined
 * @param label text or message key; empty when none is given
 * @param contentType the type it is generated from
 * @param roles names of the roles that see it; empty for all editors
 * @param views in the order in which they are offered
 * @param forms by name of the detail sub-app; the usual name is {@code detail}
 * @param actions what can be done in the browser, by name
 * @param defaultAction of a double click; empty for none
 * @param deleteAction of the delete key; empty for none
 */
public record AppDefinition(
        String name,
        String module,
        String label,
        String icon,
        String theme,
        Optional<String> contentType,
        List<String> roles,
        AppSource source,
        List<ContentView> views,
        Map<String, DetailForm> forms,
        Map<String, AppAction> actions,
        String defaultAction,
        String deleteAction,
        List<ActionSection> sections) {

    public AppDefinition {
        roles = List.copyOf(roles);
        views = List.copyOf(views);
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        sections = List.copyOf(sections);
    }

    /** An app that no file defines: its items with their forms and nothing of its own to look at or to do. */
    public static AppDefinition plain(String name, String label, String contentType, AppSource source) {
        return new AppDefinition(
                name,
                "",
                label,
                "",
                "",
                Optional.of(contentType),
                List.of(),
                source,
                List.of(),
                Map.of(),
                Map.of(),
                "",
                "",
                List.of());
    }
}
