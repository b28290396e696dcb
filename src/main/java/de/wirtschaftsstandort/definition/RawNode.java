package de.wirtschaftsstandort.definition;

import org.jspecify.annotations.Nullable;

/** YAML as plain data that remembers where it was written; immutable, shared freely between definitions. */
sealed interface RawNode permits RawScalar, RawList, RawMap, RawInclude {

    /** The line of the key for a member of a map. */
    Place place();

    /** True when marked {@code !override}: replaces what it is merged over. */
    boolean override();

    /** Nodes in this tree, shared ones counted each time; bounded by {@link Limits}. */
    int size();

    /** Levels of this tree. */
    int depth();

    /** The same with the mark {@code !override}. */
    RawNode overriding();

    /** As Java maps, lists and values, immutable; {@code null} for YAML's null. */
    @Nullable
    Object plain();
}
