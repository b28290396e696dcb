package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What one gets without knowing German: the same texts in one field, the standard analysis, any word, BM25. */
public final class PlainSearch {

    private final List<ContentNode> items = new ArrayList<>();
    private final IndexSearcher searcher;

    private PlainSearch(ContentNodes nodes, List<String> workspaces) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (String workspace : workspaces) {
                ContentNode folder =
                        nodes.find(workspace, NodePath.of("/nordsachsen")).orElseThrow();
                for (ContentNode item : folder.children()) {
                    items.add(item);
                    Document document = new Document();
                    document.add(new TextField("text", NodeTexts.text(item, "de", Set.of()), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
        }
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    public static PlainSearch over(ContentNodes nodes, List<String> workspaces) {
        try {
            return new PlainSearch(nodes, workspaces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ContentNode> find(String words, int most) {
        try {
            Query query = new QueryBuilder(new StandardAnalyzer()).createBooleanQuery("text", words);
            List<ContentNode> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                found.add(items.get(hit.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
