package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import java.time.Instant;

/** Whether somebody can register for an event, and if not, why: the first of the reasons that holds. */
public enum Registration {
    CANCELLED("cancelled"),
    OVER("over"),
    FULL("full"),
    CLOSED("closed"),
    NOT_YET("notYet"),
    OPEN("open");

    private final String key;

    Registration(String key) {
        this.key = key;
    }

    /** By state, last date, {@code regUntil} and {@code regFrom}; a term that is not given sets no limit. */
    public static Registration of(ContentNode event, Instant now) {
        String state = new ItemValues(event).text("eventState").orElse("");
        if (state.equals("cancelled")) {
            return CANCELLED;
        }
        if (EventDates.isOver(event, now)) {
            return OVER;
        }
        if (state.equals("full")) {
            return FULL;
        }
        if (RegistrationTerm.until(event)
                .filter(term -> !term.end().isAfter(now))
                .isPresent()) {
            return CLOSED;
        }
        return RegistrationTerm.from(event)
                .filter(term -> term.begin().isAfter(now))
                .map(term -> NOT_YET)
                .orElse(OPEN);
    }

    /** As scripts and messages name it. */
    public String key() {
        return key;
    }
}
