package de.wirtschaftsstandort.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One building of an index, in a temporary folder of its own. Written by one thread and read by all; what was written is
 * seen after {@link #refresh()}.
 */
final class IndexGeneration implements AutoCloseable {

    private final Path folder;
    private final List<String> languages;
    private final Vocabulary vocabulary;
    private final KnownWords known;
    private final DescribeItems descriptions;
    private final Analyzer analyzer;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final UnderstoodWords understood = new UnderstoodWords();
    private final FoundBefore foundBefore = new FoundBefore();

    /** Visitors look around municipalities, at a few distances; what pages look around, their items, is asked for once and gives way. */
    private final Cache<FinderQuery.Near, NearQuery> near =
            Caffeine.newBuilder().maximumSize(200).build();

    private @Nullable FacetState facetState;

    private IndexGeneration(
            Path folder, List<String> languages, Vocabulary vocabulary, KnownWords known, DescribeItems descriptions)
            throws IOException {
        this.folder = folder;
        this.languages = languages;
        this.vocabulary = vocabulary;
        this.known = known;
        this.descriptions = descriptions;
        this.analyzer = FieldAnalysis.ofTexts(vocabulary);
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64));
        this.searchers = new SearcherManager(writer, null);
    }

    /** @param vocabulary words by which compounds are taken apart */
    static IndexGeneration empty(
            List<String> languages, Vocabulary vocabulary, KnownWords known, DescribeItems descriptions)
            throws IOException {
        return new IndexGeneration(IndexFolders.create(), languages, vocabulary, known, descriptions);
    }

    /** What is done with the state of the last refresh. */
    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    void put(ContentNode node) throws IOException {
        Optional<Document> document = NodeDocument.of(node, languages, descriptions);
        if (document.isPresent()) {
            writer.updateDocument(NodeDocument.key(node.workspace(), node.id()), FacetFields.forWriter(document.get()));
        } else {
            remove(node.workspace(), node.id());
        }
    }

    void remove(String workspace, NodeId id) throws IOException {
        writer.deleteDocuments(NodeDocument.key(workspace, id));
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        // Now rather than by the first visitor who searches.
        read(searcher -> facetState(searcher.getIndexReader()));
    }

    <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** The dimensions of all items of this state. Made once a state. */
    synchronized FacetState facetState(IndexReader reader) throws IOException {
        FacetState known = facetState;
        if (known == null || !known.isOf(reader)) {
            known = FacetState.of(reader, known);
            facetState = known;
        }
        return known;
    }

    UnderstoodWords understood() {
        return understood;
    }

    FoundBefore foundBefore() {
        return foundBefore;
    }

    NearQuery near(FinderQuery.Near around) {
        return near.get(around, NearQuery::new);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What is known of words whatever the texts say. */
    KnownWords known() {
        return known;
    }

    /** Tags of the languages that have fields of their own. */
    List<String> languages() {
        return languages;
    }

    /** As texts were analysed when they were indexed. */
    Analyzer analyzer() {
        return analyzer;
    }

    /** The language whose fields answer for the one asked: itself, its plain form, or the first of all. */
    String languageFor(String asked) {
        return languages.contains(asked)
                ? asked
                : languages.contains(asked.replaceFirst("-.*", "")) ? asked.replaceFirst("-.*", "") : languages.get(0);
    }

    /** Takes the files away; whoever still reads may finish. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
        IndexFolders.remove(folder);
    }
}
