package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState.OrdRange;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** The dimensions of all items in one state of the index, and the counting of their values. */
final class FacetState {

    private final IndexReader reader;
    private final @Nullable SortedSetDocValuesReaderState dimensions;
    private final Map<IndexReader.CacheKey, FacetColumn> columns = new HashMap<>();
    private final AtomicReferenceArray<String> names;

    /** From the ordinals of each segment to those over all of them; none where there is one segment. */
    private final @Nullable OrdinalMap ordinals;

    private FacetState(IndexReader reader, @Nullable SortedSetDocValuesReaderState dimensions) throws IOException {
        this.reader = reader;
        this.dimensions = dimensions;
        this.ordinals = dimensions != null && dimensions.getDocValues() instanceof MultiSortedSetDocValues several
                ? several.mapping
                : null;
        this.names = new AtomicReferenceArray<>(dimensions == null ? 0 : dimensions.getSize());
    }

    /** @param before of an earlier state, whose segments are mostly the same ones; none at first */
    static FacetState of(IndexReader reader, @Nullable FacetState before) throws IOException {
        boolean hasAny =
                FieldInfos.getMergedFieldInfos(reader).fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
        FacetState state = new FacetState(
                reader, hasAny ? new DefaultSortedSetDocValuesReaderState(reader, new FacetsConfig()) : null);
        for (LeafReaderContext leaf : reader.leaves()) {
            IndexReader.CacheKey key = leaf.reader().getCoreCacheHelper().getKey();
            FacetColumn known = before == null ? null : before.columns.get(key);
            state.columns.put(key, known == null ? FacetColumn.of(leaf.reader()) : known);
        }
        return state;
    }

    boolean isOf(IndexReader other) {
        return reader.equals(other);
    }

    /** No item has any dimension. */
    boolean isEmpty() {
        return dimensions == null;
    }

    FacetColumn column(LeafReaderContext segment) {
        FacetColumn column = columns.get(segment.reader().getCoreCacheHelper().getKey());
        if (column == null) {
            throw new IllegalStateException("a segment of another state of the index");
        }
        return column;
    }

    /**
     * Sums up over all segments.
     *
     * @param counts by ordinals of the tally's segment
     * @return by ordinals over all segments
     */
    int[] everywhere(List<FacetTally> tallies, Function<FacetTally, int[]> counts) {
        int[] sums = new int[names.length()];
        for (FacetTally tally : tallies) {
            int[] inSegment = counts.apply(tally);
            LongValues everywhere =
                    ordinals == null ? LongValues.IDENTITY : ordinals.getGlobalOrds(tally.segment().ord);
            for (int ordinal = 0; ordinal < inSegment.length; ordinal++) {
                if (inSegment[ordinal] > 0) {
                    sums[(int) everywhere.get(ordinal)] += inSegment[ordinal];
                }
            }
        }
        return sums;
    }

    /** The values of a dimension that were counted at all, the most frequent first, as many as {@code most}. */
    List<FinderResult.Count> values(String dimension, int[] counts, int most) throws IOException {
        OrdRange range = dimensions == null ? null : dimensions.getOrdRange(dimension);
        if (range == null) {
            return List.of();
        }
        List<Integer> counted = new ArrayList<>(IntStream.rangeClosed(range.start, range.end)
                .filter(ordinal -> counts[ordinal] > 0)
                .boxed()
                .toList());
        counted.sort(Collections.reverseOrder((one, other) -> counts[one] - counts[other]));
        List<FinderResult.Count> values = new ArrayList<>();
        for (int ordinal : counted.subList(0, Math.min(most, counted.size()))) {
            values.add(new FinderResult.Count(name(ordinal), counts[ordinal]));
        }
        return values;
    }

    private String name(int ordinal) throws IOException {
        String known = names.get(ordinal);
        if (known != null) {
            return known;
        }
        String[] path = FacetsConfig.stringToPath(values().lookupOrd(ordinal).utf8ToString());
        String name = path[path.length - 1];
        names.set(ordinal, name);
        return name;
    }

    /** For one thread. */
    private SortedSetDocValues values() throws IOException {
        if (dimensions == null) {
            throw new IllegalStateException("no dimensions");
        }
        return dimensions.getDocValues();
    }
}
