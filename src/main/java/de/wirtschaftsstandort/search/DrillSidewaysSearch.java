package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;

/** Narrows by the values chosen and counts those that could be chosen instead. */
final class DrillSidewaysSearch {

    private static final int MOST_VALUES = 200;

    private final IndexSearcher searcher;
    private final Optional<SortedSetDocValuesReaderState> state;
    private final Query base;
    private final FinderQuery query;

    /** @param state empty when no item has any dimension */
    DrillSidewaysSearch(
            IndexSearcher searcher, Optional<SortedSetDocValuesReaderState> state, Query base, FinderQuery query) {
        this.searcher = searcher;
        this.state = state;
        this.base = base;
        this.query = query;
    }

    /** The best from the first one on, up to the end of the page asked for. */
    @SuppressWarnings("ArrayRecordComponent") // Lucene's own answer, read once
    record Found(ScoreDoc[] best, int total, Map<String, List<FinderResult.Count>> counts) {}

    Found run(Sort sort) throws IOException {
        Set<String> dimensions = new LinkedHashSet<>(query.count());
        dimensions.addAll(query.chosen().keySet());
        FacetsConfig config = FacetFields.of(dimensions);
        DrillDownQuery narrowed = narrowed(config, base, query);
        int most = Math.max(1, query.offset() + query.limit());
        if (state.isEmpty() || query.count().isEmpty()) {
            ScoreDoc[] best = query.limit() == 0
                    ? new ScoreDoc[0]
                    : searcher.search(narrowed, most, sort, sort.needsScores()).scoreDocs;
            return new Found(best, searcher.count(narrowed), Map.of());
        }
        DrillSideways.DrillSidewaysResult result = new DrillSideways(searcher, config, state.get())
                .search(narrowed, null, null, most, sort, sort.needsScores());
        return new Found(
                query.limit() == 0 ? new ScoreDoc[0] : result.hits.scoreDocs,
                searcher.count(narrowed),
                counts(result.facets));
    }

    /** Only what has the values chosen. */
    static Query narrowed(Query base, FinderQuery query) {
        return narrowed(FacetFields.of(query.chosen().keySet()), base, query);
    }

    private static DrillDownQuery narrowed(FacetsConfig config, Query base, FinderQuery query) {
        DrillDownQuery narrowed = new DrillDownQuery(config, base);
        query.chosen().forEach((dimension, values) -> values.forEach(value -> narrowed.add(dimension, value)));
        return narrowed;
    }

    private Map<String, List<FinderResult.Count>> counts(Facets facets) throws IOException {
        Map<String, List<FinderResult.Count>> counts = new LinkedHashMap<>();
        for (String dimension : query.count()) {
            FacetResult values = facets.getTopChildren(MOST_VALUES, dimension);
            List<FinderResult.Count> of = new ArrayList<>();
            if (values != null) {
                for (LabelAndValue value : values.labelValues) {
                    of.add(new FinderResult.Count(value.label, value.value.intValue()));
                }
            }
            counts.put(dimension, of);
        }
        return counts;
    }
}
