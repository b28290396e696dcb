package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The values of all dimensions of one segment in memory, unpacked: counting reads every value of everything that is found, and to unpack
 * them each time takes longer than to find. A segment never changes, so a column is made once for it.
 *
 * @param starts where the values of a document begin; one more than there are documents
 * @param ordinals of the values in the segment
 * @param values how many different ones there are
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out
record FacetColumn(int[] starts, int[] ordinals, int values) {

    static FacetColumn of(LeafReader segment) throws IOException {
        SortedSetDocValues packed = DocValues.getSortedSet(segment, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        int documents = segment.maxDoc();
        int[] starts = new int[documents + 1];
        int[] ordinals = new int[documents];
        int size = 0;
        int next = packed.nextDoc();
        for (int document = 0; document < documents; document++) {
            starts[document] = size;
            if (document == next) {
                int count = packed.docValueCount();
                if (size + count > ordinals.length) {
                    ordinals = Arrays.copyOf(ordinals, Math.max(2 * ordinals.length, size + count));
                }
                for (int i = 0; i < count; i++) {
                    ordinals[size++] = (int) packed.nextOrd();
                }
                next = packed.nextDoc();
            }
        }
        starts[documents] = size;
        return new FacetColumn(starts, Arrays.copyOf(ordinals, size), (int) packed.getValueCount());
    }

    /** Counts the values of the document, by their ordinals in the segment. */
    void count(int document, int[] counts) {
        for (int at = starts[document]; at < starts[document + 1]; at++) {
            counts[ordinals[at]]++;
        }
    }

    /** All bits that one of the document's values has, by their ordinals in the segment. */
    int any(int document, int[] bits) {
        int any = 0;
        for (int at = starts[document]; at < starts[document + 1]; at++) {
            any |= bits[ordinals[at]];
        }
        return any;
    }
}
