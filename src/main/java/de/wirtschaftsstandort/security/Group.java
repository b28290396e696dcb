package de.wirtschaftsstandort.security;

import java.util.Set;
import java.util.UUID;

/** People who get the same roles. */
public record Group(UUID id, String name, Set<AccountId> members, Set<String> roles) {

    public Group {
        members = Set.copyOf(members);
        roles = Set.copyOf(roles);
    }
}
