package de.wirtschaftsstandort.search;

import java.io.IOException;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What has a place within a distance, read from the column of places. Lucene's own query asks the same of the same predicate but makes
 * it anew each time, which takes longer than most searches; this one is kept by those who ask.
 */
final class NearQuery extends Query {

    private static final double METRES = 1_000;

    private final FinderQuery.Near near;
    private final GeoEncodingUtils.DistancePredicate within;

    NearQuery(FinderQuery.Near near) {
        this.near = near;
        this.within = GeoEncodingUtils.createDistancePredicate(
                near.point().latitude(), near.point().longitude(), near.kilometres() * METRES);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
                SortedNumericDocValues places = context.reader().getSortedNumericDocValues(NodeDocument.POINT);
                return places == null ? null : new ConstantScoreScorer(this, score(), scoreMode, isWithin(places));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return DocValues.isCacheable(context, NodeDocument.POINT);
            }
        };
    }

    private TwoPhaseIterator isWithin(SortedNumericDocValues places) {
        return new TwoPhaseIterator(places) {

            @Override
            public boolean matches() throws IOException {
                long place = places.nextValue();
                return within.test(PlaceCode.latitude(place), PlaceCode.longitude(place));
            }

            @Override
            public float matchCost() {
                return 100; // as Lucene says of its own
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(NodeDocument.POINT)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return near.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NearQuery query && near.equals(query.near);
    }

    @Override
    public int hashCode() {
        return near.hashCode();
    }
}
