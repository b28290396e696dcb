package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Narrows by the values chosen and counts those that could be chosen instead. */
final class DrillSidewaysSearch {

    private final IndexSearcher searcher;
    private final FacetState state;
    private final Query base;
    private final FinderQuery query;
    private final FoundBefore.Memory before;

    /** @param before what the same query found in the same state of the index, on whatever page */
    DrillSidewaysSearch(
            IndexSearcher searcher, FacetState state, Query base, FinderQuery query, FoundBefore.Memory before) {
        this.searcher = searcher;
        this.state = state;
        this.base = base;
        this.query = query;
        this.before = before;
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

        Map<String, Integer> without() {
            return items.map(FoundItems::without).orElse(Map.of());
        }
    }

    Found run(Sort sort) throws IOException {
        Optional<FoundItems> known = before.items().filter(items -> items.hasCounted(query.count()));
        if (known.isPresent()) {
            return new Found(best(narrowed(base, query), sort), known.get().total(), known);
        }
        if (state.isEmpty() || query.count().isEmpty()) {
            Query narrowed = narrowed(base, query);
            return new Found(best(narrowed, sort), before.total(() -> searcher.count(narrowed)), Optional.empty());
        }
        Found found = searcher.search(base, new OnePass(sort));
        found.items().ifPresent(before::keep);
        return found;
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
        DrillDownQuery narrowed =
                new DrillDownQuery(FacetFields.of(query.chosen().keySet()), base);
        query.chosen().forEach((dimension, values) -> values.forEach(value -> narrowed.add(dimension, value)));
        return narrowed;
    }

    /** Finds, counts and sorts at once. The searcher must not search in several threads. */
    private final class OnePass implements CollectorManager<DrillSidewaysCollector, Found> {

        private final Sort sort;
        private final TopFieldCollectorManager top;
        private final List<TopFieldCollector> sorted = new ArrayList<>();

        OnePass(Sort sort) {
            this.sort = sort;
            this.top = new TopFieldCollectorManager(sort, most(), Integer.MAX_VALUE);
        }

        @Override
        public DrillSidewaysCollector newCollector() {
            if (!sorted.isEmpty()) {
                throw new IllegalStateException("the searcher searches in several threads");
            }
            sorted.add(top.newCollector());
            return new DrillSidewaysCollector(state, query, sorted.get(0));
        }

        @Override
        public Found reduce(Collection<DrillSidewaysCollector> collectors) throws IOException {
            FoundItems items = collectors.iterator().next().found();
            ScoreDoc[] best = query.limit() == 0 ? new ScoreDoc[0] : scored(top.reduce(sorted).scoreDocs, sort);
            return new Found(best, items.total(), Optional.of(items));
        }
    }
}
