package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.NodeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answer to a {@link FinderQuery}.
 *
 * @param hits those of the page asked for
 * @param total how many there are in all
 * @param counts how many there would be per value, by dimension: a dimension's own choice does not narrow its counts
 * @param without how many there would be if nothing were chosen in a dimension, for each that something is chosen in; none where nothing
 *     was counted
 * @param corrected the words that were searched in place of those typed because nothing says these
 * @param looser the words that were searched alone because nothing has all that were typed
 * @param complete false while the index is being built or when it is broken: there may be more
 */
public record FinderResult(
        List<Hit> hits,
        int total,
        Map<String, List<Count>> counts,
        Map<String, Integer> without,
        Optional<String> corrected,
        Optional<String> looser,
        boolean complete) {

    /**
     * One item.
     *
     * @param excerpt safe HTML with the words found in {@code <strong>}; empty when there were no words or none was asked for
     */
    public record Hit(String workspace, NodeId node, float score, String excerpt) {}

    /** How many items have a value. */
    public record Count(String value, int items) {}

    public FinderResult {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
        without = Map.copyOf(without);
    }

    static FinderResult none(boolean complete) {
        return new FinderResult(List.of(), 0, Map.of(), Map.of(), Optional.empty(), Optional.empty(), complete);
    }
}
