package de.wirtschaftsstandort.security;

import java.util.Set;

/**
 * The roles of an account, its own and those of its groups.
 *
 * @param askForSecondFactor whether one of them is for those with a second factor only
 * @param rights of all of them together
 */
record HeldRoles(Set<String> names, boolean askForSecondFactor, Rights rights) {

    HeldRoles {
        names = Set.copyOf(names);
    }
}
