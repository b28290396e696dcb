package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/**
 * What was found last in the present state of an index: the map of a page shows what its list has just found, and the next page or another
 * order finds the same again.
 */
final class FoundBefore {

    private record Key(
            List<FinderQuery.Place> places,
            String text,
            String language,
            Map<String, List<String>> chosen,
            Optional<FinderQuery.Near> near,
            Optional<FinderQuery.Box> box,
            boolean looser) {

        static Key of(FinderQuery query, boolean looser) {
            return new Key(
                    query.places(), query.text(), query.language(), query.chosen(), query.near(), query.box(), looser);
        }
    }

    /** One takes as many bits as there are documents, at most. */
    private final KeptForState<Key, FoundItems> items = new KeptForState<>(100);

    private final KeptForState<Key, Integer> totals = new KeptForState<>(1_000);

    /** Counts what a query finds. */
    interface Count {
        int documents() throws IOException;
    }

    /** What is known of one query in one state of the index; with another one, or other synonyms, that is nothing. */
    final class Memory {

        private final IndexReader reader;
        private final Synonyms synonyms;
        private final Key key;

        private Memory(IndexReader reader, Synonyms synonyms, Key key) {
            this.reader = reader;
            this.synonyms = synonyms;
            this.key = key;
        }

        Optional<FoundItems> items() {
            return items.get(reader, synonyms, key);
        }

        void keep(FoundItems found) {
            items.keep(reader, synonyms, key, found);
        }

        /** How many there are, counted once: those who find nothing are told what the same few criteria would find. */
        int total(Count count) throws IOException {
            Optional<Integer> known = totals.get(reader, synonyms, key);
            if (known.isPresent()) {
                return known.get();
            }
            int counted = count.documents();
            totals.keep(reader, synonyms, key, counted);
            return counted;
        }
    }

    /**
     * @param reader state of the index
     * @param looser whether less was asked for than the query says, since nothing has all of it
     */
    Memory of(IndexReader reader, Synonyms synonyms, FinderQuery query, boolean looser) {
        return new Memory(reader, synonyms, Key.of(query, looser));
    }
}
