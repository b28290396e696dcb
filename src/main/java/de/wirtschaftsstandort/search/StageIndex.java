package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentChange;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PublishingUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index of one stage: built anew from the content, kept up to date change by change. Written by one thread. */
final class StageIndex implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(StageIndex.class);

    private final ContentNodes nodes;
    private final List<String> languages;
    private final DescribeItems descriptions;
    private final WordSource words;
    private volatile @Nullable IndexGeneration current;
    private volatile Synonyms synonyms = Synonyms.NONE;

    /**
     * @param languages BCP 47 tags; the first answers for languages that are not among them
     * @param descriptions what the domains know of their items
     * @param words what the domains know of words
     */
    StageIndex(ContentNodes nodes, List<String> languages, DescribeItems descriptions, WordSource words) {
        this.nodes = nodes;
        this.languages = List.copyOf(languages);
        this.descriptions = descriptions;
        this.words = words;
    }

    /** Reads all content twice, for its words and for its texts; the old index answers meanwhile. */
    void rebuild(List<String> workspaces) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        EachNode all = new EachNode(nodes, workspaces);
        all.visit(node -> vocabulary.add(NodeTexts.title(node, languages.get(0)) + "\n"
                + NodeTexts.text(node, languages.get(0), descriptions.unsearched(node.workspace()))
                + "\n"
                + keywords(node)));
        readSynonyms();
        vocabulary.add(String.join("\n", synonyms.entries()));
        vocabulary.add(AskingWords.BUSINESSES);
        vocabulary.learnHeads();
        IndexGeneration built = IndexGeneration.empty(languages, vocabulary, new KnownWords(words), descriptions);
        try {
            all.visit(built::put);
            built.refresh();
        } catch (IOException | RuntimeException failed) {
            built.close();
            throw failed;
        }
        IndexGeneration old = current;
        current = built;
        if (old != null) {
            old.close();
        }
    }

    private String keywords(ContentNode node) {
        return String.join(
                "\n",
                descriptions.traits(node).orElse(Traits.NONE).keywords().getOrDefault(languages.get(0), List.of()));
    }

    private void readSynonyms() {
        synonyms = Synonyms.read(nodes, GermanWords::stems);
    }

    /**
     * Follows changes of this stage; before the first build there is nothing to follow. Many changes of one page write it
     * once: a publication names every component.
     */
    void apply(List<ContentChange> changes) throws IOException {
        IndexGeneration index = current;
        if (index == null) {
            return;
        }
        Map<NodeId, ContentNode> touched = new LinkedHashMap<>();
        if (changes.stream().anyMatch(change -> change.workspace().equals(Synonyms.WORKSPACE))) {
            readSynonyms();
        }
        for (ContentChange change : changes) {
            if (change.kind() == ContentChange.Kind.CHILDREN) {
                continue;
            }
            Optional<ContentNode> node = nodes.find(change.workspace(), change.node());
            if (node.isEmpty()) {
                index.remove(change.workspace(), change.node());
            }
            node.or(() -> change.parent().flatMap(parent -> nodes.find(change.workspace(), parent)))
                    .ifPresent(from -> upToUnit(from, touched));
        }
        for (ContentNode node : touched.values()) {
            index.put(node);
        }
        index.refresh();
    }

    /** A part's text is also its page's text. */
    private static void upToUnit(ContentNode node, Map<NodeId, ContentNode> touched) {
        if (touched.putIfAbsent(node.id(), node) == null) {
            node.parent()
                    .filter(parent -> PublishingUnit.isPart(parent, node))
                    .ifPresent(parent -> upToUnit(parent, touched));
        }
    }

    SearchResult search(TextQuery query) {
        IndexGeneration index = current;
        if (index == null || query.text().isBlank()) {
            return SearchResult.none(index != null);
        }
        try {
            return index.read(searcher -> search(index, searcher, query));
        } catch (IOException | RuntimeException broken) {
            LOGGER.error("the search index cannot be read, nothing is found: {}", broken.toString());
            return SearchResult.none(false);
        }
    }

    /** Empty while there is no index, or none that can be read. */
    Optional<Set<NodeId>> nodes(TextQuery query) {
        IndexGeneration index = current;
        if (index == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(index.read(searcher -> {
                Query words = WordQuery.words(
                        query.text(), index.languageFor(query.language().toLanguageTag()));
                return AllNodes.of(searcher, WordQuery.within(words, query));
            }));
        } catch (IOException | RuntimeException broken) {
            LOGGER.error("the search index cannot be read: {}", broken.toString());
            return Optional.empty();
        }
    }

    FinderResult find(FinderQuery query) {
        return read(query, Finding::answer);
    }

    FinderResult suggest(FinderQuery query) {
        return read(query, Finding::suggestions);
    }

    /** Adds nothing while there is no index, or none that can be read. */
    int gather(FinderQuery query, PlaceGrid<NodeId> grid) {
        return read(
                        query,
                        finding -> new FinderResult(
                                List.of(),
                                finding.gather(grid),
                                Map.of(),
                                Map.of(),
                                Optional.empty(),
                                Optional.empty(),
                                true))
                .total();
    }

    List<List<String>> looser(FinderQuery query) {
        IndexGeneration index = current;
        return index == null
                ? List.of()
                : LooserTexts.of(
                        TypedWords.of(query.text()),
                        new WordWays(index.languageFor(query.language()), index.vocabulary(), synonyms));
    }

    Map<String, String> names(String dimension, String language, Collection<String> values) {
        IndexGeneration index = current;
        if (index == null) {
            return Map.of();
        }
        try {
            return index.read(searcher -> ValueNames.of(searcher.getIndexReader(), dimension, language, values));
        } catch (IOException | RuntimeException broken) {
            LOGGER.error("the search index cannot be read, values have no names: {}", broken.toString());
            return Map.of();
        }
    }

    private interface Answer {
        FinderResult of(Finding finding) throws IOException;
    }

    private FinderResult read(FinderQuery query, Answer answer) {
        IndexGeneration index = current;
        if (index == null || query.places().isEmpty()) {
            return FinderResult.none(index != null);
        }
        try {
            return index.read(searcher -> answer.of(new Finding(index, searcher, synonyms, query)));
        } catch (IOException | RuntimeException broken) {
            LOGGER.error("the search index cannot be read, nothing is found: {}", broken.toString());
            return FinderResult.none(false);
        }
    }

    private static SearchResult search(IndexGeneration index, IndexSearcher searcher, TextQuery query)
            throws IOException {
        String language = index.languageFor(query.language().toLanguageTag());
        Query words = WordQuery.words(query.text(), language);
        Query within = WordQuery.within(words, query);
        ScoreDoc[] best = searcher.search(within, query.offset() + query.limit()).scoreDocs;
        ScoreDoc[] page = Arrays.copyOfRange(best, Math.min(query.offset(), best.length), best.length);
        TopDocs shown = new TopDocs(new TotalHits(page.length, TotalHits.Relation.EQUAL_TO), page);
        String[] excerpts = page.length == 0
                ? new String[0]
                : Excerpts.of(index, searcher, NodeDocument.textField(language), words, shown);
        List<SearchHit> hits = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            Document document = searcher.storedFields().document(page[i].doc, Set.of(NodeDocument.ID));
            Optional<NodeId> id = NodeId.parse(document.get(NodeDocument.ID));
            String excerpt = excerpts[i] == null ? "" : excerpts[i];
            float score = page[i].score;
            id.ifPresent(node -> hits.add(new SearchHit(node, score, excerpt)));
        }
        return new SearchResult(hits, searcher.count(within), true);
    }

    /** How many nodes can be found; 0 before the first build and when the index cannot be read. */
    int documents() {
        IndexGeneration index = current;
        try {
            return index == null
                    ? 0
                    : index.read(searcher -> searcher.getIndexReader().numDocs());
        } catch (IOException | RuntimeException broken) {
            LOGGER.debug("the search index cannot be counted: {}", broken.toString());
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        IndexGeneration index = current;
        current = null;
        if (index != null) {
            index.close();
        }
    }
}
