package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/** Narrows by the values chosen and counts those that could be chosen instead. */
final class DrillSidewaysSearch {

    private static final int MOST_VALUES = 200;

    private final IndexSearcher searcher;
    private final FacetState state;
    private final Query base;
    private final FinderQuery query;

    DrillSidewaysSearch(IndexSearcher searcher, FacetState state, Query base, FinderQuery query) {
        this.searcher = searcher;
        this.state = state;
        this.base = base;
        this.query = query;
    }

    /**
     * The best from the first one on, up to the end of the page asked for, and what else can be said without finding again.
     *
     * @param items empty where nothing was counted
     */
    @SuppressWarnings("ArrayRecordComponent") // Lucene's own answer, read once
    record Found(ScoreDoc[] best, int total, Optional<FoundItems> items) {

        Map<String, List<FinderResult.Count>> counts() {
            return items.map(FoundItems::counts).orElse(Map.of());
        }
    }

    /** @param before what the same query found in the same state of the index, on whatever page */
    Found run(Sort sort, Optional<FoundItems> before) throws IOException {
        Set<String> dimensions = new LinkedHashSet<>(query.count());
        dimensions.addAll(query.chosen().keySet());
        FacetsConfig config = FacetFields.of(dimensions);
        DrillDownQuery narrowed = narrowed(config, base, query);
        Optional<FoundItems> known = before.filter(items -> items.hasCounted(query.count()));
        if (known.isPresent()) {
            return new Found(best(narrowed, sort), known.get().total(), known);
        }
        if (state.isEmpty() || query.count().isEmpty()) {
            return new Found(best(narrowed, sort), searcher.count(narrowed), Optional.empty());
        }
        Counting counting = new Counting(config);
        DrillSideways.DrillSidewaysResult result = counting.search(narrowed, null, null, most(), sort, false);
        FoundItems items = counting.items();
        ScoreDoc[] best = query.limit() == 0 ? new ScoreDoc[0] : scored(result.hits.scoreDocs, sort);
        return new Found(best, items.total(), Optional.of(items));
    }

    private int most() {
        return Math.max(1, query.offset() + query.limit());
    }

    private ScoreDoc[] best(Query narrowed, Sort sort) throws IOException {
        return query.limit() == 0 ? new ScoreDoc[0] : scored(searcher.search(narrowed, most(), sort).scoreDocs, sort);
    }

    /** The score is what they were sorted by: to ask for it again would find each of them again. */
    private static ScoreDoc[] scored(ScoreDoc[] best, Sort sort) {
        if (sort.getSort()[0].getType() == SortField.Type.SCORE) {
            Arrays.stream(best).forEach(one -> {
                if (one instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score) {
                    one.score = score;
                }
            });
        }
        return best;
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

    /** Counts in columns of its own in place of Lucene's facets, and once for all dimensions that are not chosen. */
    private final class Counting extends DrillSideways {

        private @Nullable FoundItems items;

        Counting(FacetsConfig config) {
            super(DrillSidewaysSearch.this.searcher, config, (SortedSetDocValuesReaderState) null);
        }

        FoundItems items() {
            if (items == null) {
                throw new IllegalStateException("nothing was searched");
            }
            return items;
        }

        @Override
        protected @Nullable Facets buildFacetsResult(
                FacetsCollector found, FacetsCollector @Nullable [] sideways, String @Nullable [] dimensions)
                throws IOException {
            int[] counts = DrillSidewaysSearch.this.state.count(found.getMatchingDocs());
            Map<String, List<FinderResult.Count>> values = new LinkedHashMap<>();
            for (String dimension : query.count()) {
                int chosen = dimensions == null ? -1 : Arrays.asList(dimensions).indexOf(dimension);
                int[] of = chosen < 0 || sideways == null
                        ? counts
                        : DrillSidewaysSearch.this.state.count(sideways[chosen].getMatchingDocs());
                values.put(dimension, DrillSidewaysSearch.this.state.values(dimension, of, MOST_VALUES));
            }
            items = new FoundItems(found.getMatchingDocs(), values);
            return null;
        }
    }
}
