package de.wirtschaftsstandort.security;

import java.util.Set;

/**
 * Who is at work in this request, with what they may do, both as they are in the database now.
 *
 * @param roles by name, their own and those of their groups
 */
public record SignedInUser(Account account, Set<String> roles, Rights rights, String sessionId) {

    public SignedInUser {
        roles = Set.copyOf(roles);
    }

    /** Never shown to templates or logs whole: names only. */
    @Override
    public String toString() {
        return account.loginName();
    }
}
