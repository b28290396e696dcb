package de.wirtschaftsstandort.security;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A named set of permissions.
 *
 * @param name stable, lower case, e.g. {@code chief-editor}
 * @param title as people read it
 * @param secondFactor whether everybody with this role must sign in with a second factor
 * @param builtIn whether the product relies on it, so that it cannot be deleted
 */
public record Role(String name, String title, boolean secondFactor, boolean builtIn, Set<Permission> permissions) {

    public static final String ADMINISTRATOR = "administrator";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,40}");

    public Role {
        permissions = Set.copyOf(permissions);
    }

    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
