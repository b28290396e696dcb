package de.wirtschaftsstandort.security;

import java.util.regex.Pattern;

/**
 * Something a person can be allowed to do, named {@code area.verb}; the package that does it declares it.
 *
 * @param name e.g. {@code content.publish}
 */
public record Action(String name) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    public Action {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no action; write area.verb in lower case");
        }
    }

    public static Action of(String name) {
        return new Action(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
