package de.wirtschaftsstandort.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** What has been seen of one segment while a query is answered: what has all values chosen, and what lacks only those of one dimension. */
final class FacetTally {

    private final LeafReaderContext segment;
    private final FacetColumn column;
    private final ChosenOrdinals chosen;
    private final FixedBitSet found;
    private final int[] counts;
    private final int[][] otherwise;
    private final int[] lackingOnly;
    private int total;

    FacetTally(LeafReaderContext segment, FacetColumn column, ChosenOrdinals chosen) {
        this.segment = segment;
        this.column = column;
        this.chosen = chosen;
        this.found = new FixedBitSet(segment.reader().maxDoc());
        this.counts = new int[column.values()];
        this.otherwise = new int[chosen.dimensions()][column.values()];
        this.lackingOnly = new int[chosen.dimensions()];
    }

    /** Whether the document has one of the values chosen in each dimension. */
    boolean add(int document) {
        int lacking = chosen.lackedBy(column, document);
        if (lacking == 0) {
            found.set(document);
            total++;
            column.count(document, counts);
            return true;
        }
        if (Integer.bitCount(lacking) == 1) {
            int dimension = Integer.numberOfTrailingZeros(lacking);
            lackingOnly[dimension]++;
            column.count(document, otherwise[dimension]);
        }
        return false;
    }

    LeafReaderContext segment() {
        return segment;
    }

    FoundItems.InSegment found() {
        return new FoundItems.InSegment(segment, found, total);
    }

    int total() {
        return total;
    }

    /** How many have all values chosen but those of this dimension. */
    int lackingOnly(int dimension) {
        return lackingOnly[dimension];
    }

    /** How many of what was found have each value, by its ordinal in the segment. */
    int[] counts() {
        return counts;
    }

    /** The same of {@link #lackingOnly}. */
    int[] counts(int lackedDimension) {
        return otherwise[lackedDimension];
    }
}
