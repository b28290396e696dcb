package de.wirtschaftsstandort.search;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexableField;

/** How dimensions and their values lie in the index: an item may have several values of each. */
final class FacetFields {

    private FacetFields() {}

    /** The document with its dimensions as the writer takes them. */
    static Document forWriter(Document document) throws IOException {
        FacetsConfig config = new FacetsConfig();
        for (IndexableField field : document) {
            if (field instanceof SortedSetDocValuesFacetField facet) {
                config.setMultiValued(facet.dim, true);
            }
        }
        return config.build(document);
    }

    /** For reading these dimensions. */
    static FacetsConfig of(Iterable<String> dimensions) {
        FacetsConfig config = new FacetsConfig();
        dimensions.forEach(dimension -> config.setMultiValued(dimension, true));
        return config;
    }
}
