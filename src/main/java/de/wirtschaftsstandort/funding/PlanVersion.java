package de.wirtschaftsstandort.funding;

import java.time.LocalDate;

/** A frozen picture of the plan. */
public record PlanVersion(
        int number, String label, Kind kind, LocalDate validFrom, String hash, boolean approvedBase, Plan plan) {

    public enum Kind {
        CONCEPT,
        DECISION,
        UPDATE
    }
}
