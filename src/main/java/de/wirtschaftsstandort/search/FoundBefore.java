package de.wirtschaftsstandort.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * What was found last in the present state of an index: the map of a page shows what its list has just found, and the next page or another
 * order finds the same again.
 */
final class FoundBefore {

    /** One takes as many bits as there are documents, at most. */
    private static final int MOST = 100;

    private record Key(
            List<FinderQuery.Place> places,
            String text,
            String language,
            Map<String, List<String>> chosen,
            Optional<FinderQuery.Near> near,
            Optional<FinderQuery.Box> box) {

        static Key of(FinderQuery query) {
            return new Key(query.places(), query.text(), query.language(), query.chosen(), query.near(), query.box());
        }
    }

    private final Map<Key, FoundItems> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FoundItems> eldest) {
            return size() > MOST;
        }
    };

    private @Nullable IndexReader reader;
    private @Nullable Synonyms synonyms;

    /** @param reader state of the index; with another one, or other synonyms, nothing is known */
    synchronized Optional<FoundItems> of(IndexReader reader, Synonyms synonyms, FinderQuery query) {
        return isPresent(reader, synonyms) ? Optional.ofNullable(known.get(Key.of(query))) : Optional.empty();
    }

    /** Keeps what was found; whatever belongs to another state is forgotten. */
    synchronized void keep(IndexReader reader, Synonyms synonyms, FinderQuery query, FoundItems found) {
        if (!isPresent(reader, synonyms)) {
            known.clear();
            this.reader = reader;
            this.synonyms = synonyms;
        }
        known.put(Key.of(query), found);
    }

    private boolean isPresent(IndexReader other, Synonyms words) {
        return other.equals(reader) && words.equals(synonyms);
    }
}
