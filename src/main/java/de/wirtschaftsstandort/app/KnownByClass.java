package de.wirtschaftsstandort.app;

import java.util.List;

/** Something a definition names by a {@code $type} or by a Java class. */
interface KnownByClass {

    /**
     * Aliases and simple class names without {@code Definition} or {@code Descriptor}, separated by blanks; case does not
     * matter.
     */
    String names();

    default List<String> classes() {
        return List.of(names().split(" ", -1));
    }
}
