package de.wirtschaftsstandort.demand;

import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts in memory what was not found, so that no page waits for it and none writes. */
@Component
public final class UnmetSearches {

    /** More different words between two rounds are no visitors'. */
    private static final int MOST = 500;

    private final Clock clock;
    private Map<Counted, Integer> counts = new HashMap<>();

    public UnmetSearches(Clock clock) {
        this.clock = clock;
    }

    /** A search and the day it was tried. */
    record Counted(LocalDate day, UnmetSearch search) {}

    /** Never fails and never waits for the store. */
    public synchronized void note(UnmetSearch search) {
        Counted counted = new Counted(LocalDate.ofInstant(clock.instant(), CountyTime.ZONE), search);
        if (counts.size() < MOST || counts.containsKey(counted)) {
            counts.merge(counted, 1, Integer::sum);
        }
    }

    /** What was counted since the last time. */
    synchronized Map<Counted, Integer> take() {
        Map<Counted, Integer> taken = counts;
        counts = new HashMap<>();
        return taken;
    }
}
