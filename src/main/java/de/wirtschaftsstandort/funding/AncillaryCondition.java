package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decision of the granting body asks for besides the money being spent as planned.
 *
 * @param code {@code NB-1-3}: the third condition of the first decision
 * @param decision number of the decision
 * @param doneOn when it was met; empty while it is open
 * @param doneBy who entered that
 * @param evidence how it can be seen that it was met; empty while it is open
 */
public record AncillaryCondition(
        int id,
        String code,
        int decision,
        ConditionTerms terms,
        Optional<LocalDate> doneOn,
        Optional<UserId> doneBy,
        String evidence) {

    /** Documents of a condition are linked to it under this name. */
    public static final String ENTITY = "ancillary_condition";

    private static final int SHOWN = 100;

    public boolean isOpen() {
        return doneOn.isEmpty();
    }

    /** Still open although its day is over. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && terms.due().filter(due -> due.isBefore(today)).isPresent();
    }

    /** The beginning of its wording, for lists of many things. */
    public String excerpt() {
        String line = terms.wording().replaceAll("\\s+", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = line.lastIndexOf(' ', SHOWN);
        return line.substring(0, end < 1 ? SHOWN : end) + " …";
    }
}
