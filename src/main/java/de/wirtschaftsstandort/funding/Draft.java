package de.wirtschaftsstandort.funding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An order, a receipt or a virement that somebody outside prepared. No figure knows of it; adopted by somebody else it becomes
 * what it is a draft of.
 *
 * @param subject what it is about, in the words of the form
 * @param fields of the form as typed; empty once it was withdrawn
 * @param revision grows each time it is handed in
 * @param result number of what it became; empty before
 * @param steps what happened to it, the latest first
 */
public record Draft(
        DraftId id,
        ProgrammeId programme,
        String number,
        Kind kind,
        String subject,
        Map<String, String> fields,
        int revision,
        State state,
        UserId preparedBy,
        Optional<String> result,
        List<Step> steps) {

    /** What it becomes. */
    public enum Kind {
        ORDER("Auftrag"),
        RECEIPT("Beleg"),
        VIREMENT("Umwidmung");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far it is; what was sent back waits again once it is handed in anew. */
    public enum State {
        WAITING("Wartet auf Übernahme"),
        SENT_BACK("Zurückgegeben"),
        ADOPTED("Übernommen"),
        WITHDRAWN("Zurückgezogen");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** It can still be changed or withdrawn by who prepared it. */
        public boolean isOpen() {
            return this == WAITING || this == SENT_BACK;
        }
    }

    /** Something that happened to it. */
    public record Step(State state, int revision, String reason, UserId by, Instant at) {}

    public Draft {
        fields = Map.copyOf(fields);
        steps = List.copyOf(steps);
    }

    /** {@code Beleg E-2026-001}. */
    public String name() {
        return kind.label() + " " + number;
    }
}
