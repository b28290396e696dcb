package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.NodeId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** Answers one {@link FinderQuery} from one state of the index. */
final class Finding {

    private final IndexGeneration index;
    private final IndexSearcher searcher;
    private final Synonyms synonyms;
    private final FinderQuery query;
    private final String language;

    Finding(IndexGeneration index, IndexSearcher searcher, Synonyms synonyms, FinderQuery query) {
        this.index = index;
        this.searcher = searcher;
        this.synonyms = synonyms;
        this.query = query;
        this.language = index.languageFor(query.language());
    }

    FinderResult answer() throws IOException {
        TypedWords typed = TypedWords.of(query.text());
        if (typed.isEmpty() && !query.text().isBlank()) {
            return FinderResult.none(true); // signs only: nothing says these
        }
        RankedWords.Understood understood = understand(typed);
        DrillSidewaysSearch.Found found = run(understood.query(), typed, false);
        Optional<RankedWords.Looser> looser = found.total() == 0 ? understood.looser() : Optional.empty();
        Query words = looser.map(RankedWords.Looser::query).orElse(understood.query());
        if (looser.isPresent()) {
            found = run(words, typed, true);
        }
        ScoreDoc[] best = found.best();
        ScoreDoc[] page = Arrays.copyOfRange(best, Math.min(query.offset(), best.length), best.length);
        return new FinderResult(
                hits(page, typed, words),
                found.total(),
                found.counts(),
                found.without(),
                understood.corrected(),
                found.total() == 0 ? Optional.empty() : looser.map(RankedWords.Looser::words),
                true);
    }

    private DrillSidewaysSearch.Found run(Query words, TypedWords typed, boolean looser) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        return new DrillSidewaysSearch(searcher, index.facetState(reader), within(words), query, before(looser))
                .run(sort(typed));
    }

    private FoundBefore.Memory before(boolean looser) {
        return index.foundBefore().of(searcher.getIndexReader(), synonyms, query, looser);
    }

    /** Adds the place of everything that is found, however much it is, and says how much. */
    int gather(PlaceGrid<NodeId> grid) throws IOException {
        TypedWords typed = TypedWords.of(query.text());
        if (typed.isEmpty() && !query.text().isBlank()) {
            return 0;
        }
        RankedWords.Understood understood = understand(typed);
        if (understood.looser().isEmpty()) {
            return gather(understood.query(), false, grid);
        }
        int gathered = gather(understood.query(), false, grid);
        return gathered > 0 ? gathered : gather(understood.looser().get().query(), true, grid);
    }

    private int gather(Query words, boolean looser, PlaceGrid<NodeId> grid) throws IOException {
        Optional<FoundItems> before = before(looser).items();
        return before.isPresent()
                ? PlacesFound.gather(before.get(), grid)
                : PlacesFound.gather(searcher, DrillSidewaysSearch.narrowed(within(words), query), grid);
    }

    private RankedWords.Understood understand(TypedWords typed) throws IOException {
        return index.understood().of(searcher.getIndexReader(), synonyms, language, query.text(), () -> new RankedWords(
                        searcher, index, language, synonyms)
                .understand(typed));
    }

    /** Items to offer while somebody types. */
    FinderResult suggestions() throws IOException {
        Suggesting suggesting = new Suggesting(new WordWays(language, index.vocabulary(), synonyms), language);
        List<Query> begun = suggesting.of(TypedWords.of(query.text()));
        if (begun.isEmpty()) {
            return FinderResult.none(true);
        }
        int most = Math.max(1, query.limit());
        // How many there are nobody asks: what cannot be among the best is passed over.
        ScoreDoc[] best = searcher.search(within(begun.get(0)), new TopScoreDocCollectorManager(most, most)).scoreDocs;
        return new FinderResult(
                hits(best, TypedWords.of(""), begun.get(0)),
                best.length,
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private Query within(Query words) {
        BooleanQuery.Builder places = new BooleanQuery.Builder();
        for (FinderQuery.Place place : query.places()) {
            String item = NodeDocument.item(place.workspace(), place.below());
            places.add(is(NodeDocument.ITEM, item), BooleanClause.Occur.SHOULD);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(words, BooleanClause.Occur.MUST)
                .add(places.build(), BooleanClause.Occur.FILTER);
        query.near().ifPresent(near -> all.add(index.near(near), BooleanClause.Occur.FILTER));
        query.box()
                .ifPresent(box -> all.add(
                        LatLonPoint.newBoxQuery(NodeDocument.POINT, box.south(), box.north(), box.west(), box.east()),
                        BooleanClause.Occur.FILTER));
        return all.build();
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    /** Whatever is alike stays in the order of names. */
    private Sort sort(TypedWords typed) {
        SortField name = new SortField(NodeDocument.nameField(language), SortField.Type.STRING);
        FinderQuery.Sort wanted =
                query.sort().orElse(new FinderQuery.Sort(typed.isEmpty() ? FinderQuery.Sort.NAME : "", false));
        Optional<FinderQuery.Near> near = query.near();
        if (wanted.by().isEmpty() || (wanted.by().equals(FinderQuery.Sort.DISTANCE) && near.isEmpty())) {
            return new Sort(SortField.FIELD_SCORE, name);
        }
        if (wanted.by().equals(FinderQuery.Sort.NAME)) {
            return new Sort(
                    new SortField(NodeDocument.nameField(language), SortField.Type.STRING, wanted.descending()));
        }
        if (wanted.by().equals(FinderQuery.Sort.DISTANCE)) {
            GeoPoint point = near.orElseThrow().point();
            return new Sort(
                    LatLonDocValuesField.newDistanceSort(NodeDocument.POINT, point.latitude(), point.longitude()),
                    name);
        }
        SortField number =
                new SortField(NodeDocument.orderField(wanted.by()), SortField.Type.LONG, wanted.descending());
        number.setMissingValue(wanted.descending() ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(number, name);
    }

    private List<FinderResult.Hit> hits(ScoreDoc[] page, TypedWords typed, Query words) throws IOException {
        boolean marked = query.excerpts() && page.length > 0 && !typed.isEmpty();
        String[] excerpts = marked
                ? Excerpts.of(
                        index,
                        searcher,
                        NodeDocument.textField(language),
                        words,
                        new TopDocs(new TotalHits(page.length, TotalHits.Relation.EQUAL_TO), page))
                : new String[page.length];
        List<FinderResult.Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            String workspace = workspace(page[i].doc);
            String excerpt = excerpts[i] == null ? "" : excerpts[i];
            float score = page[i].score;
            id(page[i].doc).ifPresent(node -> hits.add(new FinderResult.Hit(workspace, node, score, excerpt)));
        }
        return hits;
    }

    /** Read from its column: stored fields are kept with the texts and unpacked with them. */
    private Optional<NodeId> id(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return AllNodes.id(DocValues.getBinary(leaf.reader(), NodeDocument.ID_COLUMN), document - leaf.docBase);
    }

    private String workspace(int document) throws IOException {
        return query.places().size() == 1
                ? query.places().get(0).workspace()
                : String.valueOf(searcher.storedFields()
                        .document(document, Set.of(NodeDocument.WORKSPACE))
                        .get(NodeDocument.WORKSPACE));
    }
}
