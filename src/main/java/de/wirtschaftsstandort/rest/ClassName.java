package de.wirtschaftsstandort.rest;

import org.jspecify.annotations.Nullable;

/** Names of Java classes in definitions: never loaded, only their last part says what is meant. */
final class ClassName {

    private ClassName() {}

    /** The short name if there is one, else the class without its package; empty when neither is given. */
    static String last(@Nullable String className, @Nullable String type) {
        if (type != null && !type.isBlank()) {
            return type.trim();
        }
        String name = className == null ? "" : className.trim();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
