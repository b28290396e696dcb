package de.wirtschaftsstandort.demand;

import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.LocalDate;

/** Brings what was counted in memory into the store, and deletes what is due. */
final class KeepCounts {

    private final UnmetSearches searches;
    private final UnmetSearchTable table;
    private final Clock clock;

    KeepCounts(UnmetSearches searches, UnmetSearchTable table, Clock clock) {
        this.searches = searches;
        this.table = table;
        this.clock = clock;
    }

    /** What cannot be kept is lost: a count is worth no outage. */
    void keep() {
        searches.take().forEach(table::add);
    }

    /** Deletes what is due today; answers how much that was. */
    int deleteDue() {
        return table.delete(LocalDate.ofInstant(clock.instant(), CountyTime.ZONE));
    }
}
