package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Deadline;

/** Leads from a deadline to the screen where it is seen to. */
final class DeadlineLinks {

    private DeadlineLinks() {}

    /** Its title in the person's language; an award is not linked, since not everybody who sees deadlines may open it. */
    static Value title(Desk desk, Deadline deadline) {
        String title = deadline.titleIn(desk.texts().language());
        String screen =
                switch (deadline.kind()) {
                    case USE_BY -> "/drawdowns";
                    case PROGRESS_REPORT -> "/quarter-end";
                    case PROOF, RETENTION -> "/proofs";
                    case END_OF_PERIOD -> "/grants";
                    case CONDITION -> "/conditions/" + deadline.about();
                    case MILESTONE -> "/measures";
                    case TASK -> "/risks";
                    case VIREMENT -> "/virements";
                    case EARMARKED -> "/receipts";
                    case YEAR_CLOSING -> "/years";
                    case PUBLICITY -> "/publicity";
                    case AWARD -> "";
                };
        return screen.isEmpty() ? Value.words(title) : Value.linked(title, desk.path(screen));
    }
}
