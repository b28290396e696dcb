package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ReadLog;

/** Reads of the public stage. */
@FunctionalInterface
interface PublicContent {

    /** Whatever is read through the nodes is recorded in the log. */
    ContentNodes nodes(ReadLog reads);
}
