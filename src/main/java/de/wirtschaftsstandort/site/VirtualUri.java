package de.wirtschaftsstandort.site;

import java.util.Optional;

/** One compiled virtual URI mapping. */
interface VirtualUri {

    /** Where the address leads; empty when the mapping does not concern it. */
    Optional<Match> match(String host, String uri);

    /**
     * A target as written after filling in back references, and how well the mapping fits.
     *
     * @param level the higher wins: length of the pattern, or number of groups of an expression
     */
    record Match(String target, int level) {}
}
