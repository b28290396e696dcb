package de.wirtschaftsstandort.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * All that a query finds, whatever page of it is shown in whatever order.
 *
 * @param documents by segment
 * @param counts of the dimensions that were counted
 * @param without how many there would be if nothing were chosen in a dimension, for each that something is chosen in
 */
record FoundItems(
        List<InSegment> documents, Map<String, List<FinderResult.Count>> counts, Map<String, Integer> without) {

    /** @param documents by their numbers in the segment; only read */
    record InSegment(LeafReaderContext segment, FixedBitSet documents, int total) {}

    FoundItems {
        documents = List.copyOf(documents);
        counts = Map.copyOf(counts);
        without = Map.copyOf(without);
    }

    int total() {
        return documents.stream().mapToInt(InSegment::total).sum();
    }

    boolean hasCounted(List<String> dimensions) {
        return counts.keySet().containsAll(Set.copyOf(dimensions));
    }
}
