package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.NodeId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BitSetIterator;

/** Gathers the places of all documents of a query, read from columns beside the index. */
final class PlacesFound extends SimpleCollector {

    private final PlaceGrid<NodeId> grid;
    private final Supplier<Optional<NodeId>> here = this::here;
    private int found;
    private int document;
    private SortedNumericDocValues places = DocValues.emptySortedNumeric();
    private BinaryDocValues ids = DocValues.emptyBinary();

    private PlacesFound(PlaceGrid<NodeId> grid) {
        this.grid = grid;
    }

    /**
     * The searcher must not search in several threads.
     *
     * @return how many there are, with a place or without
     */
    static int gather(IndexSearcher searcher, Query query, PlaceGrid<NodeId> grid) throws IOException {
        return searcher.search(query, new CollectorManager<PlacesFound, Integer>() {
            @Override
            public PlacesFound newCollector() {
                return new PlacesFound(grid);
            }

            @Override
            public Integer reduce(Collection<PlacesFound> parts) {
                return parts.stream().mapToInt(part -> part.found).sum();
            }
        });
    }

    /** The same for what has been found already. */
    static int gather(FoundItems items, PlaceGrid<NodeId> grid) throws IOException {
        PlacesFound places = new PlacesFound(grid);
        for (FoundItems.InSegment found : items.documents()) {
            places.doSetNextReader(found.segment());
            DocIdSetIterator documents = new BitSetIterator(found.documents(), found.total());
            for (int next = documents.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = documents.nextDoc()) {
                places.collect(next);
            }
        }
        return places.found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        places = DocValues.getSortedNumeric(context.reader(), NodeDocument.POINT);
        ids = DocValues.getBinary(context.reader(), NodeDocument.ID_COLUMN);
    }

    @Override
    public void collect(int next) throws IOException {
        found++;
        if (!places.advanceExact(next)) {
            return;
        }
        document = next;
        long place = places.nextValue();
        grid.add(
                GeoEncodingUtils.decodeLatitude(PlaceCode.latitude(place)),
                GeoEncodingUtils.decodeLongitude(PlaceCode.longitude(place)),
                here);
    }

    private Optional<NodeId> here() {
        try {
            return AllNodes.id(ids, document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
