package de.wirtschaftsstandort.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** What holds for one state of an index with its synonyms. Of another state nothing is known, and then all before is forgotten. */
final class KeptForState<K, V> {

    private final int most;
    private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    };

    private @Nullable IndexReader reader;
    private @Nullable Synonyms synonyms;

    /** @param most so many are kept, those nobody asked for longest give way */
    KeptForState(int most) {
        this.most = most;
    }

    synchronized Optional<V> get(IndexReader reader, Synonyms synonyms, K key) {
        if (!isPresent(reader, synonyms)) {
            known.clear();
            this.reader = reader;
            this.synonyms = synonyms;
        }
        return Optional.ofNullable(known.get(key));
    }

    /** Keeps nothing of a state that is over. */
    synchronized void keep(IndexReader reader, Synonyms synonyms, K key, V value) {
        if (isPresent(reader, synonyms)) {
            known.put(key, value);
        }
    }

    private boolean isPresent(IndexReader other, Synonyms words) {
        return other.equals(reader) && words.equals(synonyms);
    }
}
