package de.wirtschaftsstandort.funding;

import java.util.Map;
import java.util.Set;

/** Where a measure stands and what may follow. */
public enum MeasureStatus {
    DRAFT("Entwurf"),
    DECIDED("Beschlossen"),
    PREPARED("In Vorbereitung"),
    RUNNING("In Umsetzung"),
    PAUSED("Pausiert"),
    CLOSED("Abgeschlossen"),
    DROPPED("Gestrichen");

    private static final Map<MeasureStatus, Set<MeasureStatus>> NEXT = Map.of(
            DRAFT, Set.of(DECIDED, DROPPED),
            DECIDED, Set.of(PREPARED, RUNNING, DROPPED),
            PREPARED, Set.of(RUNNING, DROPPED),
            RUNNING, Set.of(PAUSED, CLOSED, DROPPED),
            PAUSED, Set.of(RUNNING, CLOSED, DROPPED));

    private final String label;

    MeasureStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean canBecome(MeasureStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Money may be bound. */
    boolean takesMoney() {
        return this != CLOSED && this != DROPPED;
    }
}
