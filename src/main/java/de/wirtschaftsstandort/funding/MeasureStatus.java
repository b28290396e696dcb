package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    /** What may follow, in the order of the way. */
    public List<MeasureStatus> next() {
        return Stream.of(values()).filter(this::canBecome).toList();
    }

    /** Money may be bound. */
    boolean takesMoney() {
        return this != CLOSED && this != DROPPED;
    }
}
