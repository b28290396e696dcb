package de.wirtschaftsstandort.offers;

import java.util.Arrays;
import java.util.Optional;

/** How far somebody's interest in an offer has come, in the order in which it goes; steps may be left out. */
public enum LeadStep {
    ENQUIRY,
    VIEWING,
    RESERVATION,
    /** Sold, let or leased. */
    DEAL;

    public static Optional<LeadStep> find(String name) {
        return Arrays.stream(values()).filter(step -> step.name().equals(name)).findFirst();
    }
}
