package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ReadLog;
import java.util.Set;

/** A page in the cache with what it depends on and how long it is fresh. Compared by identity. */
final class CachedEntry {

    private final PageAddress address;
    private final CachedPage page;
    private final Set<ReadLog.Dependency> dependencies;
    private final long freshUntil;

    /** @param freshUntil milliseconds since the epoch; afterwards the page is only given while the database is away */
    CachedEntry(PageAddress address, CachedPage page, Set<ReadLog.Dependency> dependencies, long freshUntil) {
        this.address = address;
        this.page = page;
        this.dependencies = Set.copyOf(dependencies);
        this.freshUntil = freshUntil;
    }

    PageAddress address() {
        return address;
    }

    CachedPage page() {
        return page;
    }

    Set<ReadLog.Dependency> dependencies() {
        return dependencies;
    }

    boolean isFreshAt(long millis) {
        return millis < freshUntil;
    }
}
