package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ReadLog;

/** Resolves and renders one address. */
@FunctionalInterface
interface PageMaker {

    /**
     * Makes the answer from nothing but the address and what is recorded in {@code reads}: it is given to others who
     * ask for the same address.
     */
    RenderedPage make(ReadLog reads);
}
