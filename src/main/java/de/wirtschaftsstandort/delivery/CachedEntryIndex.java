package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentChange;
import de.wirtschaftsstandort.content.ReadLog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From a dependency to the entries that have it. A change is looked up under the dependencies it touches by name; only
 * those that a change can touch without naming them (queries, referrers) are tried one by one. Not thread-safe.
 */
final class CachedEntryIndex {

    private final Map<ReadLog.Dependency, Set<CachedEntry>> named = new HashMap<>();
    private final Map<ReadLog.Dependency, Set<CachedEntry>> matched = new HashMap<>();

    void add(CachedEntry entry) {
        for (ReadLog.Dependency dependency : entry.dependencies()) {
            mapFor(dependency)
                    .computeIfAbsent(dependency, unused -> new HashSet<>())
                    .add(entry);
        }
    }

    void remove(CachedEntry entry) {
        for (ReadLog.Dependency dependency : entry.dependencies()) {
            mapFor(dependency).computeIfPresent(dependency, (unused, entries) -> {
                entries.remove(entry);
                return entries.isEmpty() ? null : entries;
            });
        }
    }

    void clear() {
        named.clear();
        matched.clear();
    }

    /** Distinct dependencies held. */
    int size() {
        return named.size() + matched.size();
    }

    Set<CachedEntry> dependingOn(ReadLog.Dependency dependency) {
        return Set.copyOf(mapFor(dependency).getOrDefault(dependency, Set.of()));
    }

    Set<CachedEntry> touchedBy(List<ContentChange> changes) {
        Set<CachedEntry> touched = new HashSet<>();
        for (ContentChange change : changes) {
            for (ReadLog.Dependency dependency : ContentDependencies.namedBy(change)) {
                touched.addAll(named.getOrDefault(dependency, Set.of()));
            }
            matched.forEach((dependency, entries) -> {
                if (!touched.containsAll(entries) && ContentDependencies.touches(change, dependency)) {
                    touched.addAll(entries);
                }
            });
        }
        return touched;
    }

    private Map<ReadLog.Dependency, Set<CachedEntry>> mapFor(ReadLog.Dependency dependency) {
        return ContentDependencies.isNamed(dependency) ? named : matched;
    }
}
