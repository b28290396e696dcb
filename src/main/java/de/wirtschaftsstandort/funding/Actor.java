package de.wirtschaftsstandort.funding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts and what they are in which programme; made from the account by whoever calls.
 *
 * @param roles per programme; a programme that is missing does not exist for this person
 * @param employer the supplier the person works for, if any
 */
public record Actor(UserId user, Map<ProgrammeId, Set<FundingRole>> roles, Optional<PartyId> employer) {

    public Actor {
        roles = Map.copyOf(roles);
    }

    public static Actor of(UserId user, ProgrammeId programme, FundingRole... roles) {
        return new Actor(user, Map.of(programme, Set.of(roles)), Optional.empty());
    }

    Set<FundingRole> rolesIn(ProgrammeId programme) {
        return roles.getOrDefault(programme, Set.of());
    }
}
