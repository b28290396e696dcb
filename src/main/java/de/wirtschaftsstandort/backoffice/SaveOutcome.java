package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.NodeId;
import java.util.List;

/** What came of saving a form; in all cases but the first nothing was written. */
public sealed interface SaveOutcome {

    record Saved(NodeId node, long revision) implements SaveOutcome {}

    record Refused(List<FormFault> faults) implements SaveOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Somebody else saved since the form was opened.
     *
     * @param fields that differ, by name
     */
    record Stale(FormData theirs, long revision, String by, List<String> fields) implements SaveOutcome {
        public Stale {
            fields = List.copyOf(fields);
        }
    }
}
