package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a body voted on.
 *
 * @param excluded present members who may not vote on it, with the reason
 * @param effectiveFrom first day of its effect
 */
public record Vote(
        String title,
        String wording,
        int yes,
        int no,
        int abstained,
        Map<MemberId, String> excluded,
        LocalDate effectiveFrom) {

    public Vote {
        excluded = Map.copyOf(excluded);
    }
}
