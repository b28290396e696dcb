package de.wirtschaftsstandort.definition;

import java.util.function.Consumer;

/** Gives the current registry; after a reload the next call gives the new one. */
public interface Definitions {

    DefinitionRegistry current();

    /** Called after each swap, on the thread that reloaded. */
    void onChange(Consumer<DefinitionRegistry> listener);
}
