package de.wirtschaftsstandort.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;

/**
 * All that a query finds, whatever page of it is shown in whatever order.
 *
 * @param documents by segment
 * @param counts of the dimensions that were counted
 */
record FoundItems(List<MatchingDocs> documents, Map<String, List<FinderResult.Count>> counts) {

    FoundItems {
        documents = List.copyOf(documents);
        counts = Map.copyOf(counts);
    }

    int total() {
        return documents.stream().mapToInt(found -> found.totalHits).sum();
    }

    boolean hasCounted(List<String> dimensions) {
        return counts.keySet().containsAll(Set.copyOf(dimensions));
    }
}
