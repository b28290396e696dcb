package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** The values chosen, as they lie in one segment: for each value the bit of the dimension it is chosen in, 0 for all others. */
final class ChosenOrdinals {

    private static final int MOST_DIMENSIONS = 31;

    private final int[] bits;
    private final int dimensions;
    private final int all;

    private ChosenOrdinals(int[] bits, int dimensions) {
        this.bits = bits;
        this.dimensions = dimensions;
        this.all = (int) ((1L << dimensions) - 1);
    }

    /** @param chosen values by dimension, each dimension's bit by its place in the map */
    static ChosenOrdinals in(LeafReader segment, FacetColumn column, Map<String, List<String>> chosen)
            throws IOException {
        if (chosen.size() > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("more than " + MOST_DIMENSIONS + " dimensions");
        }
        int[] bits = new int[column.values()];
        SortedSetDocValues values = DocValues.getSortedSet(segment, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        int bit = 1;
        for (Map.Entry<String, List<String>> dimension : chosen.entrySet()) {
            for (String value : dimension.getValue()) {
                long ordinal = values.lookupTerm(
                        new BytesRef(FacetsConfig.pathToString(dimension.getKey(), new String[] {value})));
                if (ordinal >= 0) {
                    bits[(int) ordinal] |= bit;
                }
            }
            bit <<= 1;
        }
        return new ChosenOrdinals(bits, chosen.size());
    }

    int dimensions() {
        return dimensions;
    }

    /** The bits of the dimensions in which the document has none of the values chosen. */
    int lackedBy(FacetColumn column, int document) {
        return all == 0 ? 0 : all & ~column.any(document, bits);
    }
}
