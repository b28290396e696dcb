package de.wirtschaftsstandort.funding;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What a deadline is about: how many days ahead it is mentioned, and to whom. */
public enum DeadlineKind {
    USE_BY(List.of(30, 14, 7, 1), FundingRole.PROGRAMME_LEAD, FundingRole.FINANCE),
    PROGRESS_REPORT(List.of(14, 3), FundingRole.PROGRAMME_LEAD, FundingRole.MEASURE_OWNER, FundingRole.PROVIDER),
    PROOF(List.of(90, 30, 14, 7), FundingRole.PROGRAMME_LEAD, FundingRole.FINANCE),
    END_OF_PERIOD(List.of(180, 90, 30), FundingRole.PROGRAMME_LEAD, FundingRole.FINANCE),
    CONDITION(List.of(30, 14, 7, 1), FundingRole.PROGRAMME_LEAD, FundingRole.FINANCE),
    MILESTONE(List.of(14, 3), FundingRole.PROGRAMME_LEAD, FundingRole.MEASURE_OWNER),
    TASK(List.of(7, 1), FundingRole.PROGRAMME_LEAD),
    VIREMENT(List.of(1), FundingRole.PROGRAMME_LEAD),
    AWARD(List.of(1), FundingRole.PROGRAMME_LEAD),
    EARMARKED(List.of(90, 30), FundingRole.PROGRAMME_LEAD),
    YEAR_CLOSING(List.of(30, 14, 7), FundingRole.PROGRAMME_LEAD, FundingRole.FINANCE),
    PUBLICITY(List.of(28, 14, 7, 1), FundingRole.PROGRAMME_LEAD),
    RETENTION(List.of(180, 30), FundingRole.PROGRAMME_LEAD);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf, of numbers
    private final List<Integer> steps;

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable, of an enum
    private final Set<FundingRole> roles;

    DeadlineKind(List<Integer> steps, FundingRole... roles) {
        this.steps = List.copyOf(steps);
        this.roles = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(roles)));
    }

    Set<FundingRole> roles() {
        return roles;
    }

    /** The step that has come with so many days left; none before the first, and none once the day is over. */
    OptionalInt step(long daysLeft) {
        return daysLeft < 0
                ? OptionalInt.empty()
                : steps.stream()
                        .mapToInt(Integer::intValue)
                        .filter(step -> daysLeft <= step)
                        .min();
    }

    /** Whether somebody in the role is ever reminded. */
    static boolean concern(FundingRole role) {
        return Arrays.stream(values()).anyMatch(kind -> kind.roles.contains(role));
    }
}
