package de.wirtschaftsstandort.security;

import java.util.Set;

/** What the people screen says about an account. */
public record AccountForm(String loginName, String displayName, String email, boolean enabled, Set<String> roles) {

    public AccountForm {
        roles = Set.copyOf(roles);
    }
}
