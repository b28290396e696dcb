package de.wirtschaftsstandort.funding;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A steering group or a working group.
 *
 * @param quorumBp more than this share of the voting members must be present
 * @param seats stakeholders that have to be represented, with their least number
 * @param rules how it is called together
 */
public record Body(
        BodyId id,
        ProgrammeId programme,
        Kind kind,
        String name,
        boolean deciding,
        int quorumBp,
        Majority majority,
        Map<Stakeholder, Integer> seats,
        RulesOfProcedure rules) {

    public enum Kind {
        STEERING,
        WORKING
    }

    public Body {
        seats = Map.copyOf(seats);
    }

    private static final long WHOLE = 10_000;

    /** The least number of voting members that makes a quorum. */
    public int quorum(int voting) {
        return (int) ((long) voting * quorumBp / WHOLE) + 1;
    }

    /** Stakeholders whose seats are not filled, in the order of {@link Stakeholder}. */
    public List<Stakeholder> missing(Collection<Stakeholder> present) {
        return Stream.of(Stakeholder.values())
                .filter(seat -> Collections.frequency(present, seat) < seats.getOrDefault(seat, 0))
                .toList();
    }
}
