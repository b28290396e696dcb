package de.wirtschaftsstandort.content;

import java.util.function.Consumer;

/** Follows the change log of this database across all processes. */
public interface ContentChanges {

    /**
     * The listener is called on the follower's thread, in log order, at the latest a second after the commit; what it
     * throws is logged and does not stop the follower.
     */
    void listen(Consumer<ContentChanged> listener);
}
