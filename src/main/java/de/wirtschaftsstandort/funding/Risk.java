package de.wirtschaftsstandort.funding;

import java.util.Optional;

/**
 * What may go wrong.
 *
 * @param measure its code; empty for the whole programme
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 */
public record Risk(int id, Optional<String> measure, String title, int likelihood, int impact, String response) {

    /** From here on a risk stands in the controlling report. */
    public static final int REPORTED = 12;

    public int score() {
        return likelihood * impact;
    }
}
