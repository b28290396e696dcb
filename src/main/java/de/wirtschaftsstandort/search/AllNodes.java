package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.NodeId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/** The ids of all documents of a query, read from a column beside the index instead of from the stored texts. */
final class AllNodes extends SimpleCollector {

    private final Set<NodeId> ids = new HashSet<>();
    private BinaryDocValues column = DocValues.emptyBinary();

    private AllNodes() {}

    static Set<NodeId> of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new CollectorManager<AllNodes, Set<NodeId>>() {
            @Override
            public AllNodes newCollector() {
                return new AllNodes();
            }

            @Override
            public Set<NodeId> reduce(Collection<AllNodes> parts) {
                Set<NodeId> all = new HashSet<>();
                parts.forEach(part -> all.addAll(part.ids));
                return all;
            }
        });
    }

    /** @return 16 bytes, the high ones first */
    static BytesRef bytes(NodeId id) {
        return new BytesRef(ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array());
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        column = DocValues.getBinary(context.reader(), NodeDocument.ID_COLUMN);
    }

    @Override
    public void collect(int document) throws IOException {
        id(column, document).ifPresent(ids::add);
    }

    /** @param column of {@link NodeDocument#ID_COLUMN}, not yet beyond the document */
    static Optional<NodeId> id(BinaryDocValues column, int document) throws IOException {
        if (!column.advanceExact(document)) {
            return Optional.empty();
        }
        BytesRef value = column.binaryValue();
        ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length);
        return Optional.of(new NodeId(new UUID(bytes.getLong(), bytes.getLong())));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
