package de.wirtschaftsstandort.content;

import java.util.List;

/**
 * Content was committed, by this or another process.
 *
 * @param changes in log order; empty together with {@code everything}
 * @param everything true when the process lagged behind the log's retention: forget all that was derived
 */
public record ContentChanged(List<ContentChange> changes, boolean everything) {

    public ContentChanged {
        changes = List.copyOf(changes);
    }
}
