package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question for a body.
 *
 * @param reasons why it is asked, and why now
 * @param dueOn the last day on which a vote counts
 * @param effectiveFrom first day of the decision's effect, at the earliest the day it is found
 * @param virement the virement that follows the decision
 */
public record NewCircular(
        String title,
        String wording,
        String reasons,
        LocalDate dueOn,
        LocalDate effectiveFrom,
        Optional<VirementId> virement) {}
