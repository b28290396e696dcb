package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Looks once at everything that words and place find, and by its values in memory decides what has those that are chosen: a query that
 * also asks the index for the chosen ones visits it once a dimension. For one thread.
 */
final class DrillSidewaysCollector implements Collector {

    private static final int MOST_VALUES = 200;

    private final FacetState state;
    private final FinderQuery query;
    private final Collector best;
    private final List<FacetTally> segments = new ArrayList<>();

    /** @param best takes what has the values chosen */
    DrillSidewaysCollector(FacetState state, FinderQuery query, Collector best) {
        this.state = state;
        this.query = query;
        this.best = best;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        FacetColumn column = state.column(segment);
        FacetTally tally = new FacetTally(segment, column, ChosenOrdinals.in(segment.reader(), column, query.chosen()));
        segments.add(tally);
        LeafCollector taking = best.getLeafCollector(segment);
        return new LeafCollector() {

            @Override
            public void setScorer(Scorable scorer) throws IOException {
                taking.setScorer(scorer);
            }

            @Override
            public void collect(int document) throws IOException {
                if (tally.add(document)) {
                    taking.collect(document);
                }
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return best.scoreMode();
    }

    FoundItems found() throws IOException {
        int[] counts = state.everywhere(segments, FacetTally::counts);
        List<String> chosen = List.copyOf(query.chosen().keySet());
        Map<String, List<FinderResult.Count>> values = new LinkedHashMap<>();
        for (String dimension : query.count()) {
            int bit = chosen.indexOf(dimension);
            values.put(dimension, state.values(dimension, bit < 0 ? counts : otherwise(counts, bit), MOST_VALUES));
        }
        int total = segments.stream().mapToInt(FacetTally::total).sum();
        Map<String, Integer> without = new LinkedHashMap<>();
        for (int bit = 0; bit < chosen.size(); bit++) {
            int dimension = bit;
            without.put(
                    chosen.get(bit),
                    total
                            + segments.stream()
                                    .mapToInt(tally -> tally.lackingOnly(dimension))
                                    .sum());
        }
        return new FoundItems(segments.stream().map(FacetTally::found).toList(), values, without);
    }

    /** As if nothing were chosen in this dimension. */
    private int[] otherwise(int[] counts, int dimension) throws IOException {
        int[] sum = state.everywhere(segments, tally -> tally.counts(dimension));
        for (int ordinal = 0; ordinal < sum.length; ordinal++) {
            sum[ordinal] += counts[ordinal];
        }
        return sum;
    }
}
