package de.wirtschaftsstandort.app;

import java.util.List;

/**
 * What the action bar offers for one kind of selection.
 *
 * @param label text or message key; empty when none is given
 * @param groups names of actions that stand together
 */
public record ActionSection(String name, String label, Availability availability, List<List<String>> groups) {

    public ActionSection {
        groups = groups.stream().map(List::copyOf).toList();
    }
}
