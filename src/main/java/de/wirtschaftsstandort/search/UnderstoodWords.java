package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/**
 * What typed words were understood as in the present state of an index. A page asks the same for its list, its map and its counts,
 * and the next page with one facet more; guessing what a mistyped word may mean costs more than finding it.
 */
final class UnderstoodWords {

    private record Key(String language, String text) {}

    /** Makes what is not known yet. */
    interface Making {
        RankedWords.Understood make() throws IOException;
    }

    private final KeptForState<Key, RankedWords.Understood> known = new KeptForState<>(500);

    /** @param reader state of the index; with another one, or other synonyms, everything is understood anew */
    RankedWords.Understood of(IndexReader reader, Synonyms synonyms, String language, String text, Making making)
            throws IOException {
        Key key = new Key(language, text);
        Optional<RankedWords.Understood> before = known.get(reader, synonyms, key);
        if (before.isPresent()) {
            return before.get();
        }
        RankedWords.Understood made = making.make();
        known.keep(reader, synonyms, key, made);
        return made;
    }
}
