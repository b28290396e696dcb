package de.wirtschaftsstandort.app;

import de.wirtschaftsstandort.app.ActionbarDescriptor.Group;
import de.wirtschaftsstandort.app.ActionbarDescriptor.Item;
import de.wirtschaftsstandort.app.ActionbarDescriptor.Section;
import de.wirtschaftsstandort.shared.NearestMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads in which order an action bar offers the actions there are. */
record SectionReading(Map<String, AppAction> actions, Set<String> defined, AppFindings findings) {

    List<ActionSection> sections(String key, @Nullable ActionbarDescriptor bar) {
        List<ActionSection> sections = new ArrayList<>();
        if (bar != null && bar.sections() != null) {
            bar.sections().forEach((name, section) -> {
                if (section != null) {
                    sections.add(section(key + ".sections." + name, name, section));
                }
            });
        }
        return sections;
    }

    /** Empty when none is named or the named one is not there. */
    String action(String key, @Nullable String name) {
        String action = AppFindings.text(name);
        return !action.isEmpty() && isThere(key, action) ? action : "";
    }

    private ActionSection section(String key, String name, Section section) {
        List<List<String>> groups = new ArrayList<>();
        if (section.groups() != null) {
            section.groups().forEach((group, said) -> {
                if (said != null) {
                    groups.add(items(key + ".groups." + group, said));
                }
            });
        }
        return new ActionSection(
                name,
                AppFindings.text(section.label()),
                AvailabilityReading.read(key + ".availability", section.availability(), findings),
                groups);
    }

    private List<String> items(String key, Group group) {
        List<String> items = new ArrayList<>();
        if (group.items() != null) {
            for (Item item : group.items()) {
                String name = action(key + ".items." + item.name(), item.name());
                if (!name.isEmpty()) {
                    items.add(name);
                }
            }
        }
        return items;
    }

    /** An action that was left out is reported where it is defined. */
    private boolean isThere(String key, String name) {
        if (!actions.containsKey(name) && !defined.contains(name)) {
            findings.error(
                    key,
                    "there is no action '" + name + "'"
                            + NearestMatch.of(name, defined)
                                    .map(near -> "; did you mean '" + near + "'?")
                                    .orElse(""));
        }
        return actions.containsKey(name);
    }
}
