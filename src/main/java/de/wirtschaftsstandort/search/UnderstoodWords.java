package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * What typed words were understood as in the present state of an index. A page asks the same for its list, its map and its counts,
 * and the next page with one facet more; guessing what a mistyped word may mean costs more than finding it.
 */
final class UnderstoodWords {

    private static final int MOST = 500;

    private record Key(String language, String text) {}

    /** Makes what is not known yet. */
    interface Making {
        RankedWords.Understood make() throws IOException;
    }

    private final Map<Key, RankedWords.Understood> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, RankedWords.Understood> eldest) {
            return size() > MOST;
        }
    };

    private @Nullable IndexReader reader;
    private @Nullable Synonyms synonyms;

    /** @param reader state of the index; with another one, or other synonyms, everything is understood anew */
    RankedWords.Understood of(IndexReader reader, Synonyms synonyms, String language, String text, Making making)
            throws IOException {
        Key key = new Key(language, text);
        synchronized (this) {
            if (!reader.equals(this.reader) || !synonyms.equals(this.synonyms)) {
                known.clear();
                this.reader = reader;
                this.synonyms = synonyms;
            }
            RankedWords.Understood before = known.get(key);
            if (before != null) {
                return before;
            }
        }
        RankedWords.Understood made = making.make();
        synchronized (this) {
            if (reader.equals(this.reader) && synonyms.equals(this.synonyms)) {
                known.put(key, made);
            }
        }
        return made;
    }
}
